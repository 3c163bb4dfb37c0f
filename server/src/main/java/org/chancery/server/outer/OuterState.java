package org.chancery.server.outer;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.register.archive.ArchiveRefused;
import org.chancery.register.archive.Manifest;
import org.chancery.register.mirror.LogKeys;
import org.chancery.register.mirror.MirroredLog;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.VerifierKey;
import org.chancery.server.agreements.NamesOfStates;
import org.chancery.server.bundle.BundleFormat;
import org.chancery.server.web.SiteChoices;
import org.chancery.words.name.StateNames;

/**
 * What an outer server shows now, by the bundle that it took last.
 *
 * @param log checkpoint, keys and ordinal of the log
 * @param bundleKeys keys that sign bundles
 * @param manifest signed list of the bundle
 * @param taken when it was taken
 * @param choices of the organisation
 * @param names of States
 * @param files of the bundle, by name
 */
record OuterState(
        MirroredLog.State log,
        List<VerifierKey> bundleKeys,
        Manifest manifest,
        Instant taken,
        SiteChoices choices,
        StateNames names,
        Map<String, byte[]> files) {

    static OuterState of(MirroredLog.State log, Manifest manifest, Instant taken, Map<String, byte[]> files) {
        SiteChoices choices = new SiteChoices(
                manifest.fact(BundleFormat.EFFECTS).equals("shown"),
                manifest.fact(BundleFormat.MAP),
                map(files),
                manifest.find(BundleFormat.CONTACT).orElse(""));
        String states = new String(files.getOrDefault(BundleFormat.STATES, new byte[0]), StandardCharsets.UTF_8);
        return new OuterState(log, signers(manifest), manifest, taken, choices, NamesOfStates.with(states), files);
    }

    private static Optional<SiteChoices.OwnMap> map(Map<String, byte[]> files) {
        byte[] shapes = files.get(BundleFormat.MAP_SHAPES);
        byte[] places = files.get(BundleFormat.MAP_PLACES);
        return shapes == null || places == null
                ? Optional.empty()
                : Optional.of(new SiteChoices.OwnMap(shapes, places));
    }

    /** When the bundle was made. */
    Instant made() {
        return made(manifest);
    }

    /** Acts of the log that are here. */
    long acts() {
        return Checkpoint.unverified(log.checkpoint()).size();
    }

    boolean demonstration() {
        return manifest.fact(BundleFormat.DEMONSTRATION).equals("yes");
    }

    static Instant made(Manifest manifest) {
        try {
            return Instant.parse(manifest.fact(BundleFormat.MADE));
        } catch (DateTimeException e) {
            throw new ArchiveRefused("the bundle's time is not a time: " + manifest.fact(BundleFormat.MADE));
        }
    }

    static List<VerifierKey> signers(Manifest manifest) {
        return Stream.of(manifest.fact(BundleFormat.SIGNERS).split(" "))
                .map(VerifierKey::parse)
                .toList();
    }

    /** The keys of the log. */
    LogKeys keys() {
        return log.keys();
    }
}
