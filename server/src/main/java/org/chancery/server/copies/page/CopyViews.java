package org.chancery.server.copies.page;

import java.util.UUID;
import org.chancery.server.access.How;
import org.chancery.server.copies.Copies;
import org.chancery.server.copies.Copy;
import org.chancery.server.copies.Destructions;
import org.chancery.server.copies.Documents;
import org.chancery.server.copies.HeldPapers;
import org.chancery.server.copies.Holders;
import org.chancery.server.copies.Noted;
import org.chancery.server.copies.RegisteredDocument;
import org.chancery.server.copies.Step;
import org.chancery.server.copies.Steps;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Component;

/** What the page of a copy shows to the registry. */
@Component("copies.copyViews")
class CopyViews {

    private final Documents documents;
    private final Copies copies;
    private final Steps steps;
    private final Destructions destructions;
    private final HeldPapers papers;
    private final Holders holders;
    private final Noted noted;
    private final OfficeNames offices;

    CopyViews(
            Documents documents,
            Copies copies,
            Steps steps,
            Destructions destructions,
            HeldPapers papers,
            Holders holders,
            Noted noted,
            OfficeNames offices) {
        this.offices = offices;
        this.noted = noted;
        this.documents = documents;
        this.copies = copies;
        this.steps = steps;
        this.destructions = destructions;
        this.papers = papers;
        this.holders = holders;
    }

    CopyView of(Page page, Actor actor, UUID id, String fault) {
        String reader = actor.reader();
        Copy copy = copies.find(reader, id).orElseThrow(NotFound::new);
        RegisteredDocument document = documents.find(reader, copy.document()).orElseThrow(NotFound::new);
        noted.copy(actor, copy, How.SEEN);
        return new CopyView(
                document,
                documents.label(reader, document),
                copy,
                steps.of(reader, copy.document()).stream()
                        .filter(it -> it.copy().equals(id) && it.state() == Step.State.WAITING)
                        .toList(),
                destructions.open(actor, copy),
                destructions.needsTwo(actor, copy),
                papers.isHandedBack(actor, copy),
                holders.mayRead(copy),
                offices.in(page),
                fault);
    }
}
