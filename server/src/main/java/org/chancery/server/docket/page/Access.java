package org.chancery.server.docket.page;

import java.util.List;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.access.AccessLog;
import org.chancery.server.access.How;
import org.chancery.server.access.ItemRead;
import org.chancery.server.docket.Docket;
import org.chancery.server.docket.Hands;
import org.chancery.server.docket.Item;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Component;

/** Which items a person may know: officers all, a delegation its own State's. What may not be known is not there. */
@Component
class Access {

    private final Permissions permissions;
    private final Docket docket;
    private final AccessLog log;

    Access(Permissions permissions, Docket docket, AccessLog log) {
        this.permissions = permissions;
        this.docket = docket;
        this.log = log;
    }

    /** The item, for a use case of an officer or of its State; that it was seen is noted. */
    Item item(String useCase, Actor actor, String id) {
        Item item = found(useCase, actor, id);
        log.read(actor, "docket.item", item.id(), item.label(), How.SEEN);
        return item;
    }

    /** The item of a paper or receipt that is given out; that is noted. */
    Item given(String kind, Actor actor, String id, String paper, How how) {
        Item item = found("docket.see", actor, id);
        log.read(actor, kind, paper, item.label(), how);
        return item;
    }

    /** Notes that items stood in a list. */
    void listed(Actor actor, List<Item> items) {
        log.read(
                actor,
                items.stream()
                        .map(it -> new ItemRead("docket.item", it.id(), it.label(), How.SEARCH_HIT))
                        .toList());
    }

    private Item found(String useCase, Actor actor, String id) {
        Item item = docket.item(Hands.of(actor), id);
        if (!isVisible(actor, item.deposit().state())) {
            throw new NotFound();
        }
        require(useCase, actor, item.deposit().state());
        return item;
    }

    /** Refuses what the table does not allow to the person for this State. */
    void require(String useCase, Actor actor, StateCode state) {
        permissions.require(useCase, actor, isVisible(actor, state) ? "own-state" : "");
    }

    boolean allows(String useCase, Actor actor, StateCode state) {
        return permissions.allows(useCase, actor, isVisible(actor, state) ? "own-state" : "");
    }

    boolean allowsAs(String useCase, Actor actor, String met) {
        return permissions.allows(useCase, actor, met);
    }

    /** Whether the person may know of items of the State at all. */
    boolean isVisible(Actor actor, StateCode state) {
        return !actor.role().isOfState() || isOwn(actor, state);
    }

    private static boolean isOwn(Actor actor, StateCode state) {
        return actor.state().map(it -> it.equals(state.value())).orElse(false);
    }
}
