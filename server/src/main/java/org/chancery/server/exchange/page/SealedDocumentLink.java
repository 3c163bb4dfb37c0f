package org.chancery.server.exchange.page;

import java.util.Optional;
import org.chancery.server.exchange.SealedAttachments;
import org.chancery.server.permission.Actor;
import org.chancery.server.sealed.DocumentLink;
import org.chancery.server.sealed.SealedDraft;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Leads from a sealed file to the message or document of the exchange. */
@Component
class SealedDocumentLink implements DocumentLink {

    private final SealedAttachments attachments;
    private final Texts texts;

    SealedDocumentLink(SealedAttachments attachments, Texts texts) {
        this.attachments = attachments;
        this.texts = texts;
    }

    @Override
    public Optional<Place> of(Actor actor, SealedDraft.About document, Language language) {
        return attachments
                .document(actor, document)
                .map(it -> new Place(
                        it.title().isEmpty() ? texts.of(language, "exchange.message") : it.title(),
                        "/exchange/items/" + it.id()));
    }
}
