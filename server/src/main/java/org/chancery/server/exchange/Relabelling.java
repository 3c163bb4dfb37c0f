package org.chancery.server.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.law.label.OriginatorConsent;
import org.chancery.server.database.Working;
import org.chancery.server.exchange.ExchangeRefused.Why;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.schemes.LabelUse;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Another label for an item, as a new version with a reason. Whatever opens it to more readers waits for the consent of every originator
 * (domain reference 06, section 3.2); whatever narrows it is done at once.
 */
@Service
public class Relabelling {

    private final Permissions permissions;
    private final Labelling labelling;
    private final ItemTable items;
    private final Working working;
    private final LabelUse use;
    private final Narrowing narrowing;

    Relabelling(
            Permissions permissions,
            Labelling labelling,
            ItemTable items,
            Working working,
            LabelUse use,
            Narrowing narrowing) {
        this.permissions = permissions;
        this.labelling = labelling;
        this.items = items;
        this.working = working;
        this.use = use;
        this.narrowing = narrowing;
    }

    /** What would be said of the change now; the party that asks consents as far as it is an originator itself. */
    public Finding judged(Actor by, Item item, Label wanted) {
        return labelling.change(item.label(), wanted, List.of(labelling.ownConsent(by)));
    }

    /**
     * Changes the label, or asks the originators.
     *
     * @param earlierToo whether a narrower label covers the earlier versions too
     * @return the new version; empty if it waits for consent
     */
    public Optional<UUID> change(Actor by, UUID id, Label wanted, String reason, boolean earlierToo) {
        Item item = owned(by, id);
        if (reason.isBlank()) {
            throw new ExchangeRefused(Why.REASON_MISSING);
        }
        if (item.label().equals(wanted)) {
            throw new ExchangeRefused(Why.UNCHANGED);
        }
        labelling.requireSound(by, wanted, false);
        if (!Labelling.isRefused(judged(by, item, wanted))) {
            return Optional.of(apply(by, item, wanted, reason, earlierToo));
        }
        working.doAs(
                by.reader(),
                sql -> sql.sql(
                                "insert into exchange.relabel_work (id, item, expression, reason, person, party, label_id)"
                                        + " values (?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                UUID.randomUUID(),
                                id,
                                wanted.toString(),
                                Written.clean(reason).strip(),
                                by.person(),
                                Parties.of(by),
                                item.labelId())
                        .update());
        return Optional.empty();
    }

    /** An originator consents or refuses, once. */
    public void answer(Actor by, UUID request, boolean agrees, String reason) {
        permissions.require("exchange.read", by);
        RelabelRequest asked = find(by, request).orElseThrow(NotFound::new);
        Item item = items.find(by.reader(), asked.item()).orElseThrow(NotFound::new);
        permissions.require("exchange.consent", by, isOriginator(by, item) ? "originator" : "");
        if (!agrees && reason.isBlank()) {
            throw new ExchangeRefused(Why.REASON_MISSING);
        }
        int rows = working.as(
                by.reader(),
                sql -> sql.sql("insert into exchange.consent_work (relabel, party, person, agrees, reason, label_id)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                request,
                                Parties.of(by),
                                by.person(),
                                agrees,
                                Written.clean(reason).strip(),
                                item.labelId())
                        .update());
        if (rows == 0) {
            throw new ExchangeRefused(Why.CHANGED_MEANWHILE);
        }
    }

    /** Puts the label on once every originator has consented. */
    public UUID apply(Actor by, UUID request) {
        permissions.require("exchange.read", by);
        RelabelRequest asked = find(by, request).orElseThrow(NotFound::new);
        Item item = owned(by, asked.item());
        Label wanted = LabelText.read(asked.wanted());
        Finding finding = labelling.change(item.label(), wanted, consents(asked));
        if (Labelling.isRefused(finding)) {
            throw new ExchangeRefused(Why.CONSENT_MISSING, finding);
        }
        labelling.requireSound(by, wanted, false);
        return apply(by, item, wanted, asked.reason(), false);
    }

    private UUID apply(Actor by, Item item, Label wanted, String reason, boolean earlierToo) {
        List<Item> versions = items.versions(by.reader(), item.lineage());
        if (!versions.getLast().id().equals(item.id())) {
            throw new ExchangeRefused(Why.CHANGED_MEANWHILE);
        }
        TreeSet<String> addressed = new TreeSet<>(item.addressed());
        addressed.removeIf(it -> !labelling.admits(wanted, Recipient.of(it)));
        Draft draft = new Draft(
                item.kind(),
                item.title(),
                item.body(),
                item.tags(),
                addressed,
                item.replyBy(),
                wanted,
                List.of(),
                List.of(),
                Written.clean(reason).strip());
        int label = labelling.number(by, wanted, new TreeSet<>());
        return working.as(by.reader(), sql -> {
            ItemWriter writer = new ItemWriter(sql);
            UUID id = writer.add(by, item.thread(), Optional.of(item.lineage()), draft, "", label);
            writer.carryOver(item.id(), id, label);
            use.put(sql, wanted);
            if (earlierToo) {
                narrowing.cover(sql, versions, wanted, label, draft.reason());
            }
            return id;
        });
    }

    /** What was asked for about an item, the newest last. */
    public List<RelabelRequest> of(Actor by, Item item) {
        permissions.require("exchange.read", by);
        return working.as(
                by.reader(),
                sql -> sql.sql("select * from exchange.relabel_work where item = ? order by asked, id")
                        .param(item.id())
                        .query((row, at) -> request(row, answers(sql, row.getObject("id", UUID.class))))
                        .list());
    }

    /** Requests about items that are still the newest version, as far as the person may read them. */
    public List<OpenRequest> open(Actor by) {
        permissions.require("exchange.read", by);
        List<RelabelRequest> asked = working.as(
                by.reader(),
                sql -> sql.sql("select * from exchange.relabel_work order by asked desc, id limit 100")
                        .query((row, at) -> request(row, answers(sql, row.getObject("id", UUID.class))))
                        .list());
        return asked.stream()
                .flatMap(it -> items.find(by.reader(), it.item()).map(item -> new OpenRequest(item, it)).stream())
                .filter(it -> items.versions(by.reader(), it.item().lineage())
                        .getLast()
                        .id()
                        .equals(it.item().id()))
                .toList();
    }

    /** Whether the label that was asked for may be put on now, with the reasons. */
    public Finding standing(Item item, Label wanted, RelabelRequest asked) {
        return labelling.change(item.label(), wanted, consents(asked));
    }

    /** Whether every originator has consented. */
    public boolean isGranted(Item item, RelabelRequest asked) {
        return !Labelling.isRefused(standing(item, LabelText.read(asked.wanted()), asked));
    }

    private Optional<RelabelRequest> find(Actor by, UUID id) {
        return working.as(
                by.reader(),
                sql -> sql.sql("select * from exchange.relabel_work_by_id(?)")
                        .param(id)
                        .query((row, at) -> request(row, answers(sql, id)))
                        .optional());
    }

    private Item owned(Actor by, UUID id) {
        permissions.require("exchange.read", by);
        Item item = items.find(by.reader(), id).orElseThrow(NotFound::new);
        boolean own = item.party().equals(Parties.of(by)) || isOriginator(by, item);
        permissions.require("exchange.relabel", by, own ? "own-document" : "");
        return item;
    }

    /** Whether the person's party decides about the label. */
    public static boolean isOriginator(Actor by, Item item) {
        return item.label() instanceof Label.Marking marking
                && marking.originators().contains(Recipient.of(Parties.of(by)));
    }

    /** The consents of a request, that of whoever asked among them. */
    private static List<OriginatorConsent> consents(RelabelRequest asked) {
        List<OriginatorConsent> given = new java.util.ArrayList<>();
        given.add(new OriginatorConsent(
                Recipient.of(asked.party()),
                asked.asked().atZone(ZoneOffset.UTC).toLocalDate()));
        asked.answers().stream()
                .filter(RelabelRequest.Answer::agrees)
                .forEach(it -> given.add(new OriginatorConsent(
                        Recipient.of(it.party()), it.at().atZone(ZoneOffset.UTC).toLocalDate())));
        return given;
    }

    private static List<RelabelRequest.Answer> answers(
            org.springframework.jdbc.core.simple.JdbcClient sql, UUID request) {
        return sql.sql(
                        "select party, agrees, reason, at from exchange.consent_work where relabel = ? order by at, party")
                .param(request)
                .query((row, at) -> new RelabelRequest.Answer(
                        row.getString(1),
                        row.getBoolean(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    private static RelabelRequest request(ResultSet row, List<RelabelRequest.Answer> answers) throws SQLException {
        return new RelabelRequest(
                row.getObject("id", UUID.class),
                row.getObject("item", UUID.class),
                row.getString("expression"),
                row.getString("reason"),
                row.getString("party"),
                row.getTimestamp("asked").toInstant(),
                answers);
    }
}
