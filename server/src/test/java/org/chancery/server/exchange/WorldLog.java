package org.chancery.server.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Kind;
import org.chancery.register.read.LogReader;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;

/**
 * What everybody can read in a log.
 *
 * @param publicKinds kinds of the public leaves, in order
 * @param sizes bytes of the restricted leaves
 * @param places numbers of restricted leaves that were recorded together
 * @param beats milliseconds between a tick and the time that its leaves carry
 */
record WorldLog(List<String> publicKinds, Set<Integer> sizes, Set<Integer> places, Set<Long> beats) {

    private static final long EVERY = 8_000;

    static WorldLog of(RunningServer server) {
        LogReader log = server.part(LogReader.class);
        List<String> kinds = new ArrayList<>();
        Set<Integer> sizes = new TreeSet<>();
        Map<Instant, Integer> ticks = new TreeMap<>();
        for (Envelope envelope : log.envelopes(0, log.checkpoint().size())) {
            if (envelope.kind().equals(Kind.RESTRICTED)) {
                sizes.add(envelope.bytes().length);
                ticks.merge(envelope.recorded(), 1, Integer::sum);
            } else {
                kinds.add(envelope.kind().name());
            }
        }
        Set<Long> beats = new TreeSet<>();
        ticks.keySet().forEach(it -> beats.add(it.toEpochMilli() % EVERY));
        return new WorldLog(kinds, sizes, new TreeSet<>(ticks.values()), beats);
    }

    /** Somebody of the cast signs in, by the switcher. */
    static PageForms signIn(RunningServer server, String name) {
        PageForms browser = new PageForms(server);
        var line = browser.page("/en/demonstration").select("ul.rows li").stream()
                .filter(it -> it.text().contains(name))
                .findFirst()
                .orElseThrow();
        browser.postRaw(
                "/en/demonstration",
                "_csrf",
                line.select("input[name=_csrf]").attr("value"),
                "mandate",
                line.select("[name=mandate]").attr("value"));
        return browser;
    }
}
