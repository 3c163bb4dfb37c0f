package org.chancery.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.register.act.ActNumber;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Opening;
import org.chancery.register.read.LogExport;
import org.chancery.register.read.LogReader;
import org.chancery.register.verify.FolderSource;
import org.chancery.register.verify.Report;
import org.chancery.register.verify.ServedLog;
import org.chancery.register.verify.UrlSource;
import org.chancery.register.verify.Verifier;

/**
 * All that somebody outside can compare between two logs: what is served over HTTP and exported, without what is random in every log
 * (keys, salts, hashes). Times, kinds, sizes, published contents, and every file with its length.
 */
final class OutsiderView {
    private OutsiderView() {}

    static List<String> of(LogReader log, Path folder) {
        List<String> seen = new ArrayList<>();
        long size = log.checkpoint().size();
        seen.add("checkpoint " + size + ", " + log.checkpointNote().length + " bytes");
        List<Envelope> envelopes = log.envelopes(0, size);
        for (int number = 0; number < size; number++) {
            Envelope envelope = envelopes.get(number);
            seen.add(number + " " + envelope.kind() + " " + envelope.recorded() + " " + envelope.bytes().length
                    + " bytes, "
                    + log.opening(new ActNumber(number))
                            .map(OutsiderView::content)
                            .orElse("not published"));
        }
        seen.add(verified(log));
        seen.addAll(files(log, folder));
        return seen;
    }

    private static String content(Opening opening) {
        return new String(opening.document(), StandardCharsets.UTF_8)
                .replaceAll("\"(vkey|receipt)\":\"[^\"]*\"", "\"$1\":…");
    }

    private static String verified(LogReader log) {
        try (ServedLog served = new ServedLog(log);
                UrlSource source = new UrlSource(served.prefix())) {
            return summary(Verifier.of(source).on(1).run());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files(LogReader log, Path folder) {
        try {
            new LogExport(log, folder).run();
            List<String> seen = new ArrayList<>();
            seen.add(summary(Verifier.of(new FolderSource(folder)).on(1).run()));
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    seen.add(folder.relativize(file) + " " + Files.size(file));
                }
            }
            return seen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String summary(Report report) {
        return "verifies " + report.verifies() + " " + report.entries() + " " + report.openings() + " "
                + report.unpublished() + " " + report.differences();
    }
}
