package org.chancery.server.copies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.law.label.Label;
import org.chancery.marking.pdf.MarkableDocument;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.labels.Labels;
import org.chancery.server.labels.LevelRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.schemes.LabelUse;
import org.springframework.stereotype.Service;

/** The documents of which numbered copies are issued. What a reader may not see is not there. */
@Service("copies.documents")
public class Documents {

    /** How many documents a page of the list has. */
    public static final int PAGE = 50;

    private static final int LONGEST = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Permissions permissions;
    private final Labels labels;
    private final Reading reading;
    private final Working working;
    private final Intake intake;
    private final LabelUse use;

    Documents(Permissions permissions, Labels labels, Reading reading, Working working, Intake intake, LabelUse use) {
        this.permissions = permissions;
        this.labels = labels;
        this.reading = reading;
        this.working = working;
        this.intake = intake;
        this.use = use;
    }

    /**
     * Enters a document; copies of it can be issued from now on.
     *
     * @return its reference
     * @throws CopyRefused if fields are missing, no copies of the PDF can be marked, or content stands above the deployment's maximum level
     */
    public UUID enter(Actor by, NewDocument fresh) {
        permissions.require("copies.enter", by);
        if (!(fresh.label() instanceof Label.Marking marking)) {
            throw new CopyRefused(Why.LABEL_PUBLIC);
        }
        if (fresh.title().isBlank()
                || fresh.title().length() > LONGEST
                || fresh.symbol().length() > LONGEST) {
            throw new CopyRefused(Why.FIELDS_MISSING);
        }
        if (fresh.pdf().isEmpty() && !fresh.sha256().matches("[0-9a-f]{64}")) {
            throw new CopyRefused(fresh.sha256().isEmpty() ? Why.FILE_OR_HASH : Why.HASH_WRONG);
        }
        int label = number(fresh, marking);
        boolean mayRead = reading.as(
                by.reader(),
                sql -> sql.sql("select labels.may_read(?)")
                        .param(label)
                        .query(Boolean.class)
                        .single());
        if (!mayRead) {
            throw new CopyRefused(Why.LABEL_NOT_YOURS);
        }
        return fresh.pdf()
                .map(pdf -> keep(by, fresh, marking, label, pdf))
                .orElseGet(() -> add(by, fresh, marking, label, fresh.sha256(), Math.max(1, fresh.pages()), null, ""));
    }

    /** Of what is above the deployment's maximum level, line and hash are kept, and no content. */
    private int number(NewDocument fresh, Label.Marking marking) {
        try {
            return fresh.pdf().isPresent() ? labels.numberForContent(marking) : labels.numberOf(marking);
        } catch (LevelRefused e) {
            throw new CopyRefused(Why.LABEL_ABOVE_MAXIMUM, e.maximum().name());
        }
    }

    private UUID keep(Actor by, NewDocument fresh, Label.Marking marking, int label, byte[] pdf) {
        Intake.Kept kept = intake.keep(pdf);
        MarkableDocument readable = kept.readable();
        String leftOut = readable.leftOut().stream()
                .map(it -> it.kind().name() + " " + it.count())
                .collect(Collectors.joining(", "));
        return add(
                by,
                fresh,
                marking,
                label,
                kept.stored().sha256(),
                readable.pages(),
                kept.stored().address().value(),
                leftOut);
    }

    private UUID add(
            Actor by,
            NewDocument fresh,
            Label.Marking marking,
            int label,
            String sha256,
            int pages,
            @org.jspecify.annotations.Nullable String file,
            String leftOut) {
        UUID id = UUID.randomUUID();
        String originators =
                marking.originators().stream().map(Object::toString).collect(Collectors.joining(","));
        working.doAs(by.reader(), sql -> {
            sql.sql("insert into copies.document_work (document, title, symbol, originator, sha256, pages, file,"
                            + " left_out, entered_by, office, label_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            id,
                            fresh.title().strip(),
                            fresh.symbol().strip(),
                            originators,
                            sha256,
                            pages,
                            file,
                            leftOut,
                            by.person(),
                            by.office().id(),
                            label))
                    .update();
            if (!fresh.labelledBefore()) {
                use.put(sql, marking);
            }
        });
        return id;
    }

    /** A document, as the reader may know it. */
    public Optional<RegisteredDocument> find(String reader, UUID document) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.document_work_by_id(?)")
                        .param(document)
                        .query((row, at) -> DocumentRows.read(row))
                        .optional());
    }

    /** The newest documents that the reader may know. */
    public List<RegisteredDocument> latest(String reader) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.document_work_latest(?, 'infinity', ?)")
                        .params(PAGE, FIRST)
                        .query((row, at) -> DocumentRows.read(row))
                        .list());
    }

    /** The newest ones before the last one of a page, to the first document. */
    public List<RegisteredDocument> before(String reader, RegisteredDocument last) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.document_work_latest(?, ?, ?)")
                        .params(PAGE, java.sql.Timestamp.from(last.entered()), last.id())
                        .query((row, at) -> DocumentRows.read(row))
                        .list());
    }

    /** The newest documents whose symbol or title has these words, in the notation of {@code websearch_to_tsquery}. */
    public List<RegisteredDocument> search(String reader, String words) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.document_work_search(?, ?)")
                        .params(words, PAGE)
                        .query((row, at) -> DocumentRows.read(row))
                        .list());
    }

    /** The label of a document that the reader found. */
    public Label.Marking label(String reader, RegisteredDocument document) {
        return (Label.Marking) labels.label(reader, document.label()).orElseThrow();
    }
}
