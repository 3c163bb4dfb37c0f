package org.chancery.server.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.chancery.files.malware.ClamAv;
import org.chancery.files.malware.ScanVerdict;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Outgoing;
import org.chancery.server.operation.ThisMachine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The malware scanner, where {@code CHANCERY_CLAMAV} names one as {@code host:port}. Then a file comes in only with the verdict that it is
 * clean; one of which the scanner said nothing stays out, unless {@code CHANCERY_CLAMAV_UNANSWERED} is {@code accept}.
 */
@Component
class Scanner implements Outgoing {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private final Optional<ClamAv> daemon;
    private final String address;
    private final boolean accepts;

    Scanner(
            @Value("${chancery.clamav:}") String address,
            @Value("${chancery.clamav-unanswered:refuse}") String unanswered) {
        this.address = address.strip();
        if (!unanswered.matches("refuse|accept")) {
            throw new OperatorError("CHANCERY_CLAMAV_UNANSWERED is refuse or accept, not \"" + unanswered + "\".");
        }
        this.accepts = unanswered.equals("accept");
        this.daemon = address.isBlank() ? Optional.empty() : Optional.of(new ClamAv(parsed(address.strip()), LIMIT));
    }

    /** A scanner on this machine sends nothing out. */
    @Override
    public Optional<String> connectsTo() {
        return address.isEmpty() || ThisMachine.is(address.substring(0, address.lastIndexOf(':')))
                ? Optional.empty()
                : Optional.of("a malware scanner at " + address + " (CHANCERY_CLAMAV)");
    }

    private static InetSocketAddress parsed(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new OperatorError(
                    "CHANCERY_CLAMAV is '" + address + "'; it should be host and port, for example 127.0.0.1:3310");
        }
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    Scanned require(Path file) throws IOException {
        if (daemon.isEmpty()) {
            return Scanned.NOT_ASKED;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (daemon.get().scan(in)) {
                case ScanVerdict.Clean() -> Scanned.CLEAN;
                case ScanVerdict.Infected(String found) -> throw new FileRefused(FileRefused.Reason.MALWARE, found);
                case ScanVerdict.NotScanned(String why) -> {
                    if (!accepts) {
                        throw new FileRefused(FileRefused.Reason.NOT_SCANNED, why);
                    }
                    yield Scanned.NONE;
                }
            };
        }
    }
}
