package org.chancery.register.act;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;

/**
 * The kinds of acts that this program knows, each with the versions its content has had. Acts of every past version stay readable:
 * the step from a version to the next is a pure function, and a reader always gets the newest.
 */
public final class Schemas {
    /** Opens a log: origin, verifier key, format version. */
    public static final Kind LOG_OPENED = new Kind("log.opened");
    /** Names a further signing key and until when both keys sign. */
    public static final Kind LOG_KEY_ROTATED = new Kind("log.key-rotated");
    /** Opens a successor log after a loss: new origin and key, old origin, its last checkpoint and the range lost. */
    public static final Kind LOG_SUCCEEDED = new Kind("log.succeeded");
    /** Publishes the content of a restricted act. */
    public static final Kind ACT_PUBLISHED = new Kind("act.published");
    /** Erases names of persons, or a whole restricted act. */
    public static final Kind ACT_ERASED = new Kind("act.erased");
    /** Fills a place of a tick that no act takes; seen by nobody who cannot open it, and never projected. */
    public static final Kind LOG_DUMMY = new Kind("log.dummy");

    private final Map<String, List<UnaryOperator<Json.Obj>>> steps;

    private Schemas(Map<String, List<UnaryOperator<Json.Obj>>> steps) {
        this.steps = steps;
    }

    /** True for the register's own kinds, which are never erased. */
    public static boolean isOwn(Kind kind) {
        return kind.name().startsWith("log.") || kind.equals(ACT_PUBLISHED) || kind.equals(ACT_ERASED);
    }

    /** The register's own kinds. */
    public static Schemas own() {
        return new Schemas(Map.of())
                .with(LOG_OPENED)
                .with(LOG_KEY_ROTATED)
                .with(LOG_SUCCEEDED)
                .with(ACT_PUBLISHED)
                .with(ACT_ERASED)
                .with(LOG_DUMMY);
    }

    /** A copy that also knows this kind; step i turns version i + 1 into version i + 2, so the newest is one more than the steps. */
    @SafeVarargs
    public final Schemas with(Kind kind, UnaryOperator<Json.Obj>... upgrades) {
        Map<String, List<UnaryOperator<Json.Obj>>> more = new TreeMap<>(steps);
        if (more.put(kind.name(), List.of(upgrades)) != null) {
            throw new IllegalArgumentException("kind " + kind + " is already known");
        }
        return new Schemas(more);
    }

    /** All kinds known, in the order of their names. */
    public Set<Kind> kinds() {
        return steps.keySet().stream().map(Kind::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The newest version of a kind; an unknown kind is refused with {@link UnknownAct}. */
    public int newest(Kind kind) {
        return stepsOf(kind).size() + 1;
    }

    /** Refuses kinds and versions that this program does not know. */
    public void requireKnown(Kind kind, int version) {
        if (version < 1 || version > newest(kind)) {
            throw new UnknownAct(kind, version, "it knows versions 1 to " + newest(kind));
        }
    }

    /** The content in the newest version. */
    public Json.Obj upgrade(Kind kind, int version, Json.Obj content) {
        requireKnown(kind, version);
        Json.Obj upgraded = content;
        for (UnaryOperator<Json.Obj> step : stepsOf(kind).subList(version - 1, newest(kind) - 1)) {
            upgraded = step.apply(upgraded);
        }
        return upgraded;
    }

    private List<UnaryOperator<Json.Obj>> stepsOf(Kind kind) {
        List<UnaryOperator<Json.Obj>> found = steps.get(kind.name());
        if (found == null) {
            throw new UnknownAct(kind, 0, "it knows " + steps.keySet());
        }
        return found;
    }
}
