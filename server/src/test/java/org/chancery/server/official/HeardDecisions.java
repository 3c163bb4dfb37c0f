package org.chancery.server.official;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a module hears of its restricted acts. */
@Component
class HeardDecisions {

    private final List<RestrictedActDecided> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void on(RestrictedActDecided decided) {
        heard.add(decided);
    }

    /** Those about one proposal, in order. */
    List<RestrictedActDecided> of(String proposal) {
        return heard.stream().filter(it -> it.proposal().equals(proposal)).toList();
    }
}
