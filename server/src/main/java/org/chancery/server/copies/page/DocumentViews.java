package org.chancery.server.copies.page;

import java.util.List;
import java.util.UUID;
import org.chancery.server.access.How;
import org.chancery.server.copies.Balance;
import org.chancery.server.copies.Consents;
import org.chancery.server.copies.Copies;
import org.chancery.server.copies.Copy;
import org.chancery.server.copies.Documents;
import org.chancery.server.copies.Holders;
import org.chancery.server.copies.Noted;
import org.chancery.server.copies.RegisteredDocument;
import org.chancery.server.copies.Standing;
import org.chancery.server.copies.Step;
import org.chancery.server.copies.Steps;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Component;

/** What the page of a document shows. */
@Component("copies.documentViews")
class DocumentViews {

    private final Documents documents;
    private final Copies copies;
    private final Steps steps;
    private final Holders holders;
    private final Consents consents;
    private final Noted noted;

    DocumentViews(Documents documents, Copies copies, Steps steps, Holders holders, Consents consents, Noted noted) {
        this.noted = noted;
        this.documents = documents;
        this.copies = copies;
        this.steps = steps;
        this.holders = holders;
        this.consents = consents;
    }

    DocumentView of(Actor actor, UUID id, String fault) {
        String reader = actor.reader();
        RegisteredDocument document = documents.find(reader, id).orElseThrow(NotFound::new);
        noted.document(actor, document, How.SEEN);
        List<Copy> all = copies.of(reader, id);
        List<Step> waiting = steps.of(reader, id);
        long issuing = waiting.stream()
                .filter(it -> it.state() == Step.State.WAITING && it.act().equals("ISSUED"))
                .count();
        return new DocumentView(
                document,
                documents.label(reader, document),
                Balance.of(all),
                waiting,
                holders.all(reader, document.label()).stream()
                        .filter(Holders.Holder::mayRead)
                        .toList(),
                all.stream()
                        .filter(it -> it.standing() == Standing.HELD && !holders.mayRead(it))
                        .map(Copy::id)
                        .toList(),
                consents.of(reader, id),
                (int) (document.allowed() - all.size() - issuing),
                actor.person(),
                fault);
    }
}
