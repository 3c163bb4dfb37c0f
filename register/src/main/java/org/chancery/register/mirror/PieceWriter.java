package org.chancery.register.mirror;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Opening;
import org.chancery.register.read.LogReader;
import org.chancery.register.tiles.Bundle;
import org.chancery.register.tiles.TilePath;
import org.chancery.register.tiles.TilePath.Content;

/** Writes the streams of a {@link LogPiece} from a public log: nothing that the log does not show to everyone. */
public final class PieceWriter {
    private static final int CHUNK = 4 * TilePath.FULL;

    private final LogReader log;
    private final long from;
    private final long to;

    /** The entries [from, to), which the signed log must have. */
    public PieceWriter(LogReader log, long from, long to) {
        this.log = log;
        this.from = from;
        this.to = to;
    }

    /** The envelopes. */
    public void entries(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        for (long first = from; first < to; first += CHUNK) {
            for (Envelope envelope : log.envelopes(first, Math.min(to, first + CHUNK))) {
                byte[] bytes = envelope.bytes();
                out.writeShort(bytes.length);
                out.write(bytes);
            }
        }
    }

    /** The published openings of these entries. */
    public void openings(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        for (long first = from / TilePath.FULL * TilePath.FULL; first < to; first += TilePath.FULL) {
            TilePath path = TilePath.holding(Content.OPENINGS, 0, first, to);
            Bundle bundle = Bundle.of(
                    Content.OPENINGS,
                    log.tile(path).orElseThrow(() -> new IllegalStateException("the log has no " + path.path())));
            for (long number = first; bundle.advance(); number++) {
                if (number >= from) {
                    write(out, bundle.piece());
                }
            }
        }
    }

    /** Openings of entries before {@code from} that an act among these has published. */
    public void published(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        for (long first = from; first < to; first += CHUNK) {
            long number = first;
            for (Envelope envelope : log.envelopes(first, Math.min(to, first + CHUNK))) {
                if (envelope.kind().equals(Schemas.ACT_PUBLISHED)) {
                    long meant = ContentDocument.of(opening(number)).content().number("number");
                    if (meant < from) {
                        out.writeLong(meant);
                        write(out, opening(meant).published());
                    }
                }
                number++;
            }
        }
    }

    private Opening opening(long number) {
        return log.opening(new ActNumber(number))
                .orElseThrow(() -> new IllegalStateException("act " + number + " is public and has no opening"));
    }

    private static void write(DataOutputStream out, byte[] piece) throws IOException {
        out.writeInt(piece.length);
        out.write(piece);
    }
}
