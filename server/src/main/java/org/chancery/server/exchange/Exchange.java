package org.chancery.server.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.chancery.server.database.Working;
import org.chancery.server.exchange.ExchangeRefused.Why;
import org.chancery.server.exchange.file.Attachments;
import org.chancery.server.exchange.file.FileIntake;
import org.chancery.server.exchange.file.Upload;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.schemes.LabelUse;
import org.chancery.server.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Putting in: a thread with its first item, another item, another version. All or nothing. */
@Service
public class Exchange {

    static final String WRITE = "exchange.write";

    private final Permissions permissions;
    private final Labelling labelling;
    private final Parties parties;
    private final ItemTable items;
    private final FileIntake intake;
    private final Attachments attachments;
    private final Working working;
    private final LabelUse use;
    private final Narrowing narrowing;
    private final Clock clock;

    Exchange(
            Permissions permissions,
            Labelling labelling,
            Parties parties,
            ItemTable items,
            FileIntake intake,
            Attachments attachments,
            Working working,
            LabelUse use,
            Narrowing narrowing,
            Clock clock) {
        this.permissions = permissions;
        this.labelling = labelling;
        this.parties = parties;
        this.items = items;
        this.intake = intake;
        this.attachments = attachments;
        this.working = working;
        this.use = use;
        this.narrowing = narrowing;
        this.clock = clock;
    }

    /** Opens a thread with its first item, whose label the subject carries too. */
    public UUID open(Actor by, String subject, String agreement, String article, Draft draft) {
        permissions.require(WRITE, by);
        if (subject.isBlank()) {
            throw new ExchangeRefused(Why.TITLE_MISSING);
        }
        requireShort(subject, Draft.LONGEST_TITLE);
        int label = admitted(by, draft);
        return put(
                by,
                draft,
                label,
                Optional.empty(),
                Written.clean(subject),
                writer -> writer.open(
                        Written.clean(subject).strip(),
                        known(agreement),
                        Written.clean(article).strip(),
                        label));
    }

    /** Adds an item to a thread that the person can read. */
    public UUID add(Actor by, UUID thread, Draft draft) {
        permissions.require(WRITE, by);
        UUID known =
                items.subject(by.reader(), thread).orElseThrow(NotFound::new).id();
        int label = admitted(by, draft);
        return put(by, draft, label, Optional.empty(), "", writer -> known);
    }

    /**
     * Adds a version of a document, under the same label or a narrower one; a wider one is asked for by {@link Relabelling}. Who may: the
     * party that wrote it.
     *
     * @param earlierToo whether a narrower label covers the earlier versions too
     */
    public UUID revise(Actor by, UUID item, Draft draft, boolean earlierToo) {
        permissions.require(WRITE, by);
        Item before = items.find(by.reader(), item).orElseThrow(NotFound::new);
        permissions.require("exchange.revise", by, before.party().equals(Parties.of(by)) ? "own-document" : "");
        if (before.kind() != Item.Kind.DOCUMENT) {
            throw new NotFound();
        }
        if (draft.reason().isBlank()) {
            throw new ExchangeRefused(Why.REASON_MISSING);
        }
        List<Item> versions = items.versions(by.reader(), before.lineage());
        if (!versions.getLast().id().equals(item)) {
            throw new ExchangeRefused(Why.CHANGED_MEANWHILE);
        }
        requireFields(draft);
        labelling.requireSound(by, draft.label(), false);
        var change = labelling.change(before.label(), draft.label(), List.of());
        if (Labelling.isRefused(change)) {
            throw new ExchangeRefused(Why.CONSENT_MISSING, change);
        }
        int label = labelling.number(by, draft.label(), draft.addressed());
        return put(
                by,
                draft,
                label,
                Optional.of(before.lineage()),
                "",
                writer -> before.thread(),
                sql -> narrowing.cover(sql, earlierToo ? versions : List.of(), draft.label(), label, draft.reason()));
    }

    /** An agreement's id, or nothing. */
    private static String known(String agreement) {
        return agreement.matches("[a-z0-9-]{1,80}") ? agreement : "";
    }

    private interface Place {
        UUID in(ItemWriter writer);
    }

    private UUID put(Actor by, Draft draft, int label, Optional<UUID> lineage, String more, Place place) {
        return put(by, draft, label, lineage, more, place, sql -> {});
    }

    private UUID put(
            Actor by,
            Draft draft,
            int label,
            Optional<UUID> lineage,
            String more,
            Place place,
            Consumer<JdbcClient> besides) {
        List<Upload> uploads = intake.ready(by, draft.uploads());
        if (uploads.size() != draft.uploads().size()) {
            throw new ExchangeRefused(Why.UPLOAD_MISSING);
        }
        String names = String.join(" ", uploads.stream().map(Upload::name).toList());
        return working.as(by.reader(), (JdbcClient sql) -> {
            ItemWriter writer = new ItemWriter(sql);
            UUID id = writer.add(by, place.in(writer), lineage, draft, more + " " + names, label);
            use.put(sql, draft.label());
            attachments.put(sql, by, uploads, id, label);
            besides.accept(sql);
            return id;
        });
    }

    private int admitted(Actor by, Draft draft) {
        requireFields(draft);
        List<Item> sources = draft.sources().stream()
                .map(it -> items.find(by.reader(), it).orElseThrow(NotFound::new))
                .toList();
        try {
            return labelling.require(by, draft.label(), draft.addressed(), sources);
        } catch (ExchangeRefused e) {
            if (e.why() == Why.ABOVE_MAXIMUM) {
                // What the deployment may not hold does not stay here, not even on its way in.
                draft.uploads().forEach(it -> intake.drop(by, it));
            }
            throw e;
        }
    }

    private void requireFields(Draft draft) {
        if (draft.kind() == Item.Kind.DOCUMENT && draft.title().isBlank()) {
            throw new ExchangeRefused(Why.TITLE_MISSING);
        }
        if (draft.body().isBlank()
                && (draft.kind() == Item.Kind.MESSAGE || draft.uploads().isEmpty())) {
            throw new ExchangeRefused(Why.BODY_MISSING);
        }
        requireShort(draft.title(), Draft.LONGEST_TITLE);
        requireShort(draft.body(), Draft.LONGEST_BODY);
        if (draft.addressed().isEmpty()) {
            throw new ExchangeRefused(Why.ADDRESSEE_MISSING);
        }
        SortedSet<String> known =
                new TreeSet<>(parties.all().stream().map(Party::code).toList());
        if (!known.containsAll(draft.addressed())) {
            throw new ExchangeRefused(Why.ADDRESSEE_MISSING);
        }
        if (draft.replyBy().filter(it -> it.isBefore(clock.instant())).isPresent()) {
            throw new ExchangeRefused(Why.REPLY_BY_PAST);
        }
    }

    private static void requireShort(String text, int longest) {
        if (text.length() > longest) {
            throw new ExchangeRefused(Why.TOO_LONG);
        }
    }
}
