package org.chancery.register.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.verify.Report.Step;

/** Gathers what a verification finds, in the order in which it finds it, and makes the report. */
final class Findings {
    private static final int KEPT = 20;

    private final String source;
    private final List<Step> steps = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<ContentDocument> ownActs = new ArrayList<>();
    private final Map<Long, Long> erasures = new TreeMap<>();
    private List<VerifierKey> keys = List.of();
    private long entries;
    private long openings;
    private long latest;

    Findings(String source) {
        this.source = source;
    }

    Report refused(String why) {
        steps.add(new Step("signature", false, why));
        differences.add(new Difference.CheckpointRefused(why));
        return report(Optional.empty());
    }

    void signature(Checkpoint checkpoint, List<VerifierKey> used, boolean given) {
        keys = used;
        steps.add(new Step(
                "signature",
                true,
                "checkpoint of " + checkpoint.origin() + ", " + checkpoint.size() + " entries, "
                        + (given ? "signed by a key you gave" : "signed by a key that the log itself names")));
    }

    void add(BundleFacts facts) {
        entries += facts.isHashed() ? facts.width() : 0;
        openings += facts.openings();
        ownActs.addAll(facts.ownActs());
        erasures.putAll(facts.erasures());
        facts.differences().forEach(this::found);
        if (facts.isHashed()) {
            if (facts.earliest() < latest) {
                found(new Difference.EntryRefused(facts.first(), "was recorded before the entry to its left"));
            }
            latest = Math.max(latest, facts.latest());
        }
    }

    private void found(Difference difference) {
        long same = differences.stream()
                .filter(d -> d.getClass().equals(difference.getClass()))
                .count();
        if (same < KEPT) {
            differences.add(difference);
        }
    }

    void tree(Checkpoint checkpoint, TreeCheck tree) {
        boolean entriesMatch = none(Difference.EntryDiffers.class);
        steps.add(
                new Step("entries", entriesMatch && none(Difference.EntryRefused.class), entries + " entries hashed"));
        tree.missing().ifPresent(this::found);
        tree.smallestDifference().ifPresent(this::found);
        boolean whole = tree.size() == checkpoint.size();
        boolean rootMatches = whole && tree.root().equals(checkpoint.root());
        if (whole && !rootMatches) {
            found(new Difference.RootDiffers(
                    checkpoint.size(), checkpoint.root().base64(), tree.root().base64()));
        }
        steps.add(new Step(
                "root", rootMatches, rootMatches ? "recomputed from all entries" : "not the root that is signed"));
        steps.add(new Step(
                "tiles",
                none(Difference.Missing.class) && none(Difference.SubtreeDiffers.class) && entriesMatch,
                "every stored node compared"));
        steps.add(new Step(
                "openings",
                none(Difference.OpeningDiffers.class),
                openings + " published openings checked" + erased()));
        checkKeys(checkpoint);
    }

    /** Such as "; names of persons erased: act 5 by act 9". */
    private String erased() {
        return erasures.isEmpty()
                ? ""
                : erasures.entrySet().stream()
                        .map(it -> "act " + it.getKey() + " by act " + it.getValue())
                        .collect(Collectors.joining(", ", "; names of persons erased: ", ""));
    }

    /** The key that signs must be one that the log names in its own acts, the newest origin that of the checkpoint. */
    private void checkKeys(Checkpoint checkpoint) {
        List<String> named = ownActs.stream()
                .filter(act -> act.content().members().containsKey("vkey"))
                .map(act -> act.content().text("vkey"))
                .toList();
        String origin = ownActs.stream()
                .filter(act -> act.content().members().containsKey("origin"))
                .map(act -> act.content().text("origin"))
                .reduce("", (before, after) -> after);
        boolean known = keys.stream().anyMatch(key -> named.contains(key.toString()));
        boolean sameOrigin = origin.equals(checkpoint.origin());
        if (checkpoint.size() > 0 && !(known && sameOrigin)) {
            found(new Difference.CheckpointRefused(
                    sameOrigin
                            ? "its key is not one that the acts of the log name"
                            : "the acts of the log name the origin \"" + origin + "\", not \"" + checkpoint.origin()
                                    + "\""));
        }
        steps.add(new Step("keys", known && sameOrigin, named.size() + " keys named by acts of the log"));
    }

    void earlier(Checkpoint before, Checkpoint now, TreeCheck tree) {
        Optional<String> why = before.size() == 0
                ? Optional.empty()
                : before.size() > now.size()
                        ? Optional.of("the log is shorter now, " + now.size() + " entries")
                        : tree.earlierRoot().equals(Optional.of(before.root()))
                                ? Optional.empty()
                                : Optional.of("its first entries give another root");
        Optional<String> reason = before.origin().equals(now.origin())
                ? why
                : Optional.of("it is of the log \"" + before.origin() + "\"");
        reason.ifPresent(text -> found(new Difference.EarlierDiffers(before.size(), text)));
        steps.add(new Step(
                "consistency",
                reason.isEmpty(),
                reason.orElse("only added to the " + before.size() + " entries seen before")));
    }

    private boolean none(Class<? extends Difference> kind) {
        return differences.stream().noneMatch(kind::isInstance);
    }

    Report report(Optional<Checkpoint> checkpoint) {
        differences.sort(Comparator.comparingInt(Findings::gravity));
        return new Report(source, checkpoint, steps, entries, openings, entries - openings, differences);
    }

    private static int gravity(Difference difference) {
        return switch (difference) {
            case Difference.CheckpointRefused refused -> 0;
            case Difference.EntryDiffers entry -> 1;
            case Difference.SubtreeDiffers subtree -> 2;
            case Difference.RootDiffers root -> 3;
            case Difference.Missing missing -> 4;
            case Difference.EntryRefused entry -> 5;
            case Difference.OpeningDiffers opening -> 6;
            case Difference.EarlierDiffers earlier -> 7;
        };
    }
}
