package org.chancery.server.sealed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.access.AccessLog;
import org.chancery.server.access.How;
import org.chancery.server.access.ItemRead;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.schemes.LabelUse;
import org.springframework.stereotype.Service;

/**
 * Sealed files: kept as they came, given to sender and recipients, and to nobody else. That a file is well formed and names as many keys as
 * were chosen is all that is checked; whether these are the chosen ones, and what is inside, only the recipients can tell.
 */
@Service
public class SealedFiles {

    /** Kind of these items in the access log. */
    public static final String ITEM = "sealed.paper";

    private final Working working;
    private final Reading reading;
    private final Permissions permissions;
    private final Keys keys;
    private final Labels labels;
    private final AccessLog log;
    private final LabelUse use;

    SealedFiles(
            Working working,
            Reading reading,
            Permissions permissions,
            Keys keys,
            Labels labels,
            AccessLog log,
            LabelUse use) {
        this.working = working;
        this.reading = reading;
        this.permissions = permissions;
        this.keys = keys;
        this.labels = labels;
        this.log = log;
        this.use = use;
    }

    /**
     * Keeps a sealed file. The use of its label is counted unless it belongs to a document, whose label was counted.
     *
     * @return its random id
     * @throws SealedRefused with what is wrong; then nothing was kept
     */
    public UUID keep(Actor actor, SealedDraft draft) {
        permissions.require("sealed.send", actor);
        List<PersonKey> chosen = chosen(actor, draft);
        if (AgeFile.keys(draft.bytes()) != chosen.size()) {
            throw new SealedRefused(SealedRefused.Why.STANZAS);
        }
        int label = labels.numberOf(draft.label());
        if (labels.label(actor.reader(), label).isEmpty()) {
            throw new SealedRefused(SealedRefused.Why.LABEL_NOT_YOURS);
        }
        UUID id = UUID.randomUUID();
        working.doAs(actor.reader(), sql -> {
            sql.sql("insert into sealed.paper_work (id, title, size, sha256, content, about_kind, about, sender,"
                            + " sender_mandate, label_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(java.util.Arrays.asList(
                            id,
                            draft.title().strip(),
                            draft.bytes().length,
                            sha256(draft.bytes()),
                            draft.bytes(),
                            draft.about().map(SealedDraft.About::kind).orElse(""),
                            draft.about().map(SealedDraft.About::id).orElse(null),
                            actor.person(),
                            actor.mandate(),
                            label))
                    .update();
            chosen.forEach(
                    it -> sql.sql("insert into sealed.recipient_work (paper, person, recipient) values (?, ?, ?)")
                            .params(id, it.person(), it.key().text())
                            .update());
            if (draft.about().isEmpty()) {
                use.put(sql, draft.label());
            }
        });
        return id;
    }

    private List<PersonKey> chosen(Actor actor, SealedDraft draft) {
        List<PersonKey> known = keys.all(actor).stream()
                .filter(it -> draft.keys().contains(it.id()))
                .toList();
        if (known.size() != draft.keys().size()) {
            throw new SealedRefused(SealedRefused.Why.RECIPIENT_UNKNOWN);
        }
        return known;
    }

    /** What this person has sent or may take, the newest first. */
    public List<SealedPaper> all(Actor actor) {
        permissions.require("sealed.read", actor);
        return listed(actor, reading.as(actor.reader(), SealedTable::all));
    }

    private List<SealedPaper> listed(Actor actor, List<SealedPaper> papers) {
        log.read(
                actor,
                papers.stream()
                        .map(it -> new ItemRead(ITEM, it.id().toString(), it.label(), How.SEARCH_HIT))
                        .toList());
        return papers;
    }

    /** What belongs to a document of another module, as far as this person has sent or may take it; oldest first. */
    public List<SealedPaper> of(Actor actor, SealedDraft.About document) {
        permissions.require("sealed.read", actor);
        return listed(actor, reading.as(actor.reader(), sql -> SealedTable.of(sql, document)));
    }

    /** One of them; that it was seen is noted. */
    public Optional<SealedPaper> find(Actor actor, UUID id) {
        permissions.require("sealed.read", actor);
        Optional<SealedPaper> found = reading.as(actor.reader(), sql -> SealedTable.find(sql, id));
        found.ifPresent(it -> log.read(actor, ITEM, id, it.label(), How.SEEN));
        return found;
    }

    /** The sealed bytes, as they came; that they were taken is noted, and the sender sees when a recipient took them first. */
    public Optional<byte[]> take(Actor actor, UUID id) {
        permissions.require("sealed.read", actor);
        Optional<SealedPaper> paper = reading.as(actor.reader(), sql -> SealedTable.find(sql, id));
        if (paper.isEmpty()) {
            return Optional.empty();
        }
        log.read(actor, ITEM, id, paper.get().label(), How.DOWNLOADED);
        return working.as(actor.reader(), sql -> {
            sql.sql("update sealed.recipient_work set fetched = clock_timestamp()"
                            + " where paper = ? and person = ? and fetched is null")
                    .params(id, actor.person())
                    .update();
            return sql.sql("select content from sealed.paper_work where id = ?")
                    .param(id)
                    .query((row, at) -> row.getBytes(1))
                    .optional();
        });
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
