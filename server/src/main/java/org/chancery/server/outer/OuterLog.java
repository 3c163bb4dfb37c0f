package org.chancery.server.outer;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.register.act.RegisterUnavailable;
import org.chancery.register.mirror.MirroredLog;
import org.chancery.server.bundle.BundleFormat;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.CarriedFiles;
import org.chancery.server.web.SiteChoices;
import org.chancery.server.web.SiteNotice;
import org.chancery.words.name.StateNames;
import org.jspecify.annotations.Nullable;

/** What an outer server shows now, held in memory: the log, the organisation's choices, names of States, and how old all of it is. */
final class OuterLog implements CarriedFiles {

    private static final String TRIAL = "trial.invalid/";

    private final OuterStore store;
    private final Bundles bundles;
    private final Clock clock;
    private volatile @Nullable OuterState state;
    private volatile String refused = "";

    OuterLog(OuterStore store, Bundles bundles, Clock clock) {
        this.store = store;
        this.bundles = bundles;
        this.clock = clock;
    }

    /** Reads again what is in the database; true if it is something else than before. */
    boolean renew() throws SQLException {
        Optional<OuterState> fresh = store.read();
        OuterState known = state;
        boolean same = known != null
                && fresh.isPresent()
                && fresh.get().taken().equals(known.taken())
                && fresh.get().made().equals(known.made());
        if (!same) {
            state = fresh.orElse(null);
        }
        return !same && fresh.isPresent();
    }

    Optional<OuterState> state() {
        return Optional.ofNullable(state);
    }

    private OuterState shown() {
        return state().orElseThrow(() -> new RegisterUnavailable("no bundle has been taken yet"));
    }

    /** Notes why the newest file was not taken; empty when all is well. */
    void refused(String why) {
        refused = why;
    }

    /** Why the last file was not taken, as the end of a message; empty when all is well. */
    String reason() {
        return refused.isEmpty() ? "" : " Of what is there: " + refused;
    }

    /** Checkpoint, keys and ordinal, for the reader of the log. */
    MirroredLog mirrored() {
        return new MirroredLog(() -> state().map(OuterState::log), clock);
    }

    /** What every page says: asked anew for each, because copies grow old. */
    SiteNotice notice() {
        OuterState shown = shown();
        boolean trial = shown.manifest().fact(BundleFormat.ORIGIN).startsWith(TRIAL);
        return new SiteNotice(
                trial,
                shown.demonstration(),
                Optional.of(new SiteNotice.Copy(
                        shown.made(), isStale(shown), shown.choices().contact())));
    }

    private boolean isStale(OuterState shown) {
        return shown.made().plus(bundles.staleAfter()).isBefore(clock.instant());
    }

    /** The organisation's choices. */
    SiteChoices choices() {
        return shown().choices();
    }

    /** Names of States, as they came with the last bundle. */
    StateNames names() {
        return shown().names();
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(shown().files().get(name));
    }

    /** The age of the last bundle, for those who watch over the server. */
    Map<String, Object> health() {
        OuterState shown = shown();
        Instant now = clock.instant();
        Map<String, Object> bundle = new TreeMap<>(Map.of(
                "made", shown.made().toString(),
                "taken", shown.taken().toString(),
                "ageSeconds", Math.max(0, Duration.between(shown.made(), now).toSeconds()),
                "stale", isStale(shown)));
        if (!refused.isEmpty()) {
            bundle.put("refused", refused);
        }
        return Map.of("bundle", bundle);
    }
}
