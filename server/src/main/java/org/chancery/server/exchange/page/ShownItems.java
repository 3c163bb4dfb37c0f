package org.chancery.server.exchange.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.label.LabelText;
import org.chancery.server.exchange.Correspondence;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.Narrowing;
import org.chancery.server.exchange.Parties;
import org.chancery.server.exchange.RelabelRequest;
import org.chancery.server.exchange.Relabelling;
import org.chancery.server.exchange.SealedAttachments;
import org.chancery.server.exchange.Transmission;
import org.chancery.server.exchange.Transmissions;
import org.chancery.server.exchange.file.Attachments;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.sealed.SealedPaper;
import org.chancery.server.sealed.SealedViews;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Component;

/** Makes the page of one item. */
@Component
class ShownItems {

    private final Correspondence correspondence;
    private final Relabelling relabelling;
    private final Attachments attachments;
    private final SealedAttachments sealed;
    private final SealedViews people;
    private final Narrowing narrowing;
    private final Transmissions transmissions;
    private final Permissions permissions;
    private final PartyNames names;

    ShownItems(
            Correspondence correspondence,
            Relabelling relabelling,
            Attachments attachments,
            SealedAttachments sealed,
            SealedViews people,
            Narrowing narrowing,
            Transmissions transmissions,
            Permissions permissions,
            PartyNames names) {
        this.correspondence = correspondence;
        this.relabelling = relabelling;
        this.attachments = attachments;
        this.sealed = sealed;
        this.people = people;
        this.narrowing = narrowing;
        this.transmissions = transmissions;
        this.permissions = permissions;
        this.names = names;
    }

    ItemView of(Page page, Actor actor, Item item, String fault) {
        String own = Parties.of(actor);
        boolean wrote = item.party().equals(own);
        boolean originates = Relabelling.isOriginator(actor, item);
        List<Item> versions = correspondence.versions(actor, item);
        Optional<Transmission> transmission = transmissions.of(actor, item);
        List<SealedPaper> papers = sealed.of(actor, item);
        boolean newest = versions.getLast().id().equals(item.id());
        return new ItemView(
                item,
                correspondence.subject(actor, item.thread()),
                names.in(page),
                attachments.of(actor.reader(), item.id()),
                papers,
                papers.isEmpty() ? Map.of() : people.names(actor),
                versions,
                narrowing.of(actor, item),
                correspondence.sources(actor, item),
                correspondence.receipts(actor, item),
                relabelling.of(actor, item).stream()
                        .map(it -> line(page, actor, item, it, newest && (wrote || originates)))
                        .toList(),
                transmission,
                newest
                        && transmission.isEmpty()
                        && item.labelId() != 0
                        && permissions.allows("exchange.transmit", actor),
                permissions.allows("exchange.write", actor),
                newest
                        && item.kind() == Item.Kind.DOCUMENT
                        && permissions.allows("exchange.revise", actor, wrote ? "own-document" : ""),
                newest && permissions.allows("exchange.relabel", actor, wrote || originates ? "own-document" : ""),
                sealed.mayAttach(actor, item),
                fault);
    }

    private RequestLine line(Page page, Actor actor, Item item, RelabelRequest request, boolean owner) {
        boolean open =
                !request.hasAnswered(Parties.of(actor)) && !request.party().equals(Parties.of(actor));
        boolean originator = Relabelling.isOriginator(actor, item);
        return new RequestLine(
                request,
                page.words().text(relabelling.standing(item, LabelText.read(request.wanted()), request)),
                open && permissions.allows("exchange.consent", actor, originator ? "originator" : ""),
                owner
                        && relabelling.isGranted(item, request)
                        && permissions.allows("exchange.relabel", actor, "own-document"));
    }
}
