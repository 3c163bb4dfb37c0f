package org.chancery.server.pages.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.pages.agreement.StatementTexts;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.shared.Acts;
import org.chancery.server.search.Document;
import org.chancery.words.Words;
import org.chancery.words.language.Language;

/** What can be found in the public record, with titles in one language and other names as aliases. */
final class Documents {
    private Documents() {}

    static List<Document> of(HeldRecord record, Words w) {
        var documents = new ArrayList<Document>();
        record.holdings().dossiers().values().forEach(dossier -> documents.add(agreement(dossier.agreement(), w)));
        record.names().sorted(record.states(), w.language()).forEach(state -> documents.add(state(record, state, w)));
        record.acts().reversed().forEach(act -> documents.add(act(record, act, w)));
        return documents;
    }

    private static Document agreement(Agreement agreement, Words w) {
        String language = w.language().tag();
        return new Document(
                Document.Kind.AGREEMENT,
                "/agreements/" + agreement.id(),
                agreement.title().in(language),
                Stream.concat(
                                agreement.unconfirmed().stream(),
                                Stream.of(agreement.participation().note()))
                        .map(text -> text.in(language))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")),
                aliases(agreement, w));
    }

    private static List<String> aliases(Agreement agreement, Words w) {
        return Stream.concat(
                        Stream.of(
                                agreement.id().value(),
                                agreement.registration().map(w::registration).orElse("")),
                        Stream.of(agreement.title(), agreement.shortTitle())
                                .flatMap(title -> title.byLanguage().values().stream()))
                .toList();
    }

    private static Document state(HeldRecord record, StateCode state, Words w) {
        var name = record.names().name(state);
        var aliases = new ArrayList<>(List.of(state.value()));
        for (Language language : Language.values()) {
            aliases.add(name.in(language));
        }
        return new Document(Document.Kind.STATE, "/states/" + state, w.state(state), "", aliases);
    }

    private static Document act(HeldRecord record, Act act, Words w) {
        String language = w.language().tag();
        Agreement agreement = record.agreement(act.head().agreement());
        String text = Stream.of(
                        agreement.shortTitle(),
                        StatementTexts.summary(act),
                        act.head().note())
                .map((LocalizedText part) -> part.in(language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        var aliases = new ArrayList<>(
                List.of(act.head().id().value(), act.head().date().toString()));
        act.head().state().ifPresent(state -> aliases.add(state.value()));
        return new Document(Document.Kind.ACT, Acts.path(act), w.acts().dated(act), text, aliases);
    }
}
