package org.chancery.server.copies.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.register.act.Command;
import org.chancery.server.copies.Copies;
import org.chancery.server.copies.Copy;
import org.chancery.server.copies.Documents;
import org.chancery.server.copies.RegisteredDocument;
import org.chancery.server.official.ActDescription;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Texts;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Shows a destruction to the second person, who certifies it by confirming. */
@Component("copies.destructionDescriptions")
class DestructionDescriptions implements ActDescription {

    private final Copies copies;
    private final Documents documents;
    private final Texts texts;

    DestructionDescriptions(Copies copies, Documents documents, Texts texts) {
        this.copies = copies;
        this.documents = documents;
        this.texts = texts;
    }

    @Override
    public Optional<Described> describe(Command command, Actor reader, Language language) {
        if (!command.kind().name().equals("copies.destroyed")) {
            return Optional.empty();
        }
        return copies.find(reader.reader(), UUID.fromString(command.content().text("copy")))
                .flatMap(copy -> documents
                        .find(reader.reader(), copy.document())
                        .map(document -> described(command, copy, document, language)));
    }

    private Described described(Command command, Copy copy, RegisteredDocument document, Language language) {
        return new Described(
                texts.of(language, "copies.destroyed"),
                List.of(
                        new Line(
                                texts.of(language, "copies.copy"),
                                texts.of(language, "copies.copy.title", copy.k(), copy.of(), document.name())),
                        new Line(texts.of(language, "copies.field.holder"), copy.holder()),
                        new Line(
                                texts.of(language, "copies.field.method"),
                                command.content().text("method")),
                        new Line(
                                texts.of(language, "copies.field.destroyed"),
                                Words.in(language)
                                        .dates()
                                        .of(LocalDate.parse(command.content().text("date")))),
                        new Line(texts.of(language, "copies.certify"), texts.of(language, "copies.certify.text"))));
    }
}
