package org.chancery.server.copies;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears in tests of copies that nobody can show. */
@Component
class Unaccounted {

    private final List<CopyUnaccounted> events = new CopyOnWriteArrayList<>();

    @EventListener
    void on(CopyUnaccounted event) {
        events.add(event);
    }

    List<CopyUnaccounted> events() {
        return List.copyOf(events);
    }
}
