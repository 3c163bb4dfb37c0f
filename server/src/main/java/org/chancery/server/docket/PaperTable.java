package org.chancery.server.docket;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.springframework.stereotype.Component;

/** Keeps scans in a work table. */
@Component
class PaperTable implements Papers {

    /** Papers of one item, and their bytes together; a treaty with its annexes scanned fits in. */
    static final int MOST = 40;

    static final long MOST_BYTES = 250_000_000;

    private static final String OTHER = "application/octet-stream";

    private final Working working;
    private final Reading reading;

    PaperTable(Working working, Reading reading) {
        this.working = working;
        this.reading = reading;
    }

    @Override
    public Paper keep(Hand hand, String item, String purpose, String name, byte[] content) {
        String id = Ids.random();
        if (media(content).equals(OTHER)) {
            throw new StepRefused(StepRefused.Why.PAPER_KIND);
        }
        working.doAs(hand.reader(), sql -> {
            // Papers of one item come in one after the other, so that together they stay within its quota.
            sql.sql("select item from docket.item_work where item = ? for update")
                    .param(item)
                    .query(String.class)
                    .single();
            boolean fits = sql.sql("select count(*) < ? and coalesce(sum(size), 0) + ? <= ? from docket.paper_work"
                            + " where item = ?")
                    .params(MOST, content.length, MOST_BYTES, item)
                    .query(Boolean.class)
                    .single();
            if (!fits) {
                throw new StepRefused(StepRefused.Why.PAPER_QUOTA);
            }
            sql.sql("insert into docket.paper_work"
                            + " (paper, item, purpose, name, media, sha256, size, content, added_by)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            id,
                            item,
                            purpose,
                            plain(name),
                            media(content),
                            sha256(content),
                            content.length,
                            content,
                            hand.person())
                    .update();
        });
        return of(hand.reader(), item).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Paper> of(String reader, String item) {
        return reading.as(
                reader,
                sql -> sql.sql("select paper, purpose, name, media, sha256, size, added from docket.paper_work"
                                + " where item = ? order by added, paper")
                        .param(item)
                        .query((row, at) -> new Paper(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getLong(6),
                                row.getTimestamp(7).toInstant()))
                        .list());
    }

    @Override
    public Optional<byte[]> read(String reader, String paper) {
        return reading.as(
                reader,
                sql -> sql.sql("select content from docket.paper_work where paper = ?")
                        .param(paper)
                        .query((row, at) -> row.getBytes(1))
                        .optional());
    }

    /** By the first bytes, never by the name: PDF, PNG, JPEG, TIFF; everything else is only a run of bytes. */
    static String media(byte[] content) {
        if (starts(content, '%', 'P', 'D', 'F', '-')) {
            return "application/pdf";
        }
        if (starts(content, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        if (starts(content, 0xff, 0xd8, 0xff)) {
            return "image/jpeg";
        }
        if (starts(content, 'I', 'I', 42, 0) || starts(content, 'M', 'M', 0, 42)) {
            return "image/tiff";
        }
        return OTHER;
    }

    private static boolean starts(byte[] content, int... first) {
        if (content.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((content[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return clean.isEmpty() ? "paper" : clean.substring(0, Math.min(clean.length(), 200));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
