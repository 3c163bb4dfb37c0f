package org.chancery.server.copies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chancery.marking.code.CopyCode;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Issues copies to holders. The first issue decides how many there are; every further one is a reproduction, which takes the next number and
 * needs the originator's consent.
 */
@Service("copies.issue")
public class Issue {

    private static final String USED = "select k from copies.issue_facts where document = ? union"
            + " select k from copies.step_work where document = ? and act = 'ISSUED' and state = 'waiting'";
    private static final String LONGEST_OF =
            "select greatest(coalesce((select max(of_n) from copies.issue_facts" + " where document = ?), 0), ?)";

    private final Permissions permissions;
    private final Documents documents;
    private final Holders holders;
    private final PrintedLabel printed;
    private final Steps steps;
    private final Working working;
    private final Clock clock;

    Issue(
            Permissions permissions,
            Documents documents,
            Holders holders,
            PrintedLabel printed,
            Steps steps,
            Working working,
            Clock clock) {
        this.permissions = permissions;
        this.documents = documents;
        this.holders = holders;
        this.printed = printed;
        this.steps = steps;
        this.working = working;
        this.clock = clock;
    }

    /**
     * Issues one copy to each holder, all or none. The copies are received now and recorded at the next tick.
     *
     * @param version of the document that the officer has seen
     * @param mandates of the holders, in the order of the numbers
     * @return references of the copies, in the same order
     * @throws CopyRefused if a holder may not read under the label, numbers are lacking, or somebody issued meanwhile
     */
    public List<UUID> issue(Actor by, UUID id, int version, List<String> mandates) {
        permissions.require("copies.issue", by);
        RegisteredDocument document = documents.find(by.reader(), id).orElseThrow(NotFound::new);
        steps.requireRestrictedActs();
        List<Holders.Holder> to = holders(by, document, mandates);
        return working.as(by.reader(), sql -> {
            int changed = sql.sql(
                            "update copies.document_work set version = version + 1 where document = ? and version = ?")
                    .params(id, version)
                    .update();
            if (changed != 1) {
                throw new CopyRefused(Why.CHANGED_MEANWHILE);
            }
            return received(sql, by, document, to);
        });
    }

    private List<UUID> received(JdbcClient sql, Actor by, RegisteredDocument document, List<Holders.Holder> to) {
        Set<Integer> used = new HashSet<>(sql.sql(USED)
                .params(document.id(), document.id())
                .query(Integer.class)
                .list());
        int known = sql.sql(LONGEST_OF)
                .params(document.id(), document.allowed())
                .query(Integer.class)
                .single();
        int allowed = known == 0 ? to.size() : known;
        List<Integer> free = IntStream.rangeClosed(1, allowed)
                .filter(k -> !used.contains(k))
                .boxed()
                .toList();
        if (free.size() < to.size()) {
            throw new CopyRefused(Why.CONSENT_MISSING, allowed, free.size());
        }
        sql.sql("update copies.document_work set allowed = ? where document = ?")
                .params(allowed, document.id())
                .update();
        String label = printed.of(documents.label(by.reader(), document));
        List<UUID> copies = new ArrayList<>();
        for (int i = 0; i < to.size(); i++) {
            Copy copy = copy(document, free.get(i), allowed, to.get(i), label, by);
            steps.receive(
                    sql,
                    by,
                    copy,
                    Steps.ISSUED,
                    CopyActs.issued(copy, document, to.get(i).mandate(), by),
                    Optional.empty());
            copies.add(copy.id());
        }
        return copies;
    }

    private Copy copy(RegisteredDocument document, int k, int of, Holders.Holder holder, String label, Actor by) {
        return new Copy(
                0,
                UUID.randomUUID(),
                document.id(),
                k,
                of,
                CopyCode.random(),
                holder.mandate().person(),
                holder.mandate().id(),
                holder.mandate().office().english(),
                Optional.of(holder.name()),
                by.office().english() + " / " + by.office().russian(),
                label,
                LocalDate.now(clock.withZone(ZoneOffset.UTC)),
                document.label(),
                List.of());
    }

    private List<Holders.Holder> holders(Actor by, RegisteredDocument document, List<String> mandates) {
        if (mandates.isEmpty()) {
            throw new CopyRefused(Why.NO_HOLDER);
        }
        if (new HashSet<>(mandates).size() < mandates.size()) {
            throw new CopyRefused(Why.HOLDER_TWICE);
        }
        List<Holders.Holder> to = new ArrayList<>();
        for (String mandate : mandates) {
            Holders.Holder holder = holders.find(by.reader(), mandate, document.label())
                    .orElseThrow(() -> new CopyRefused(Why.HOLDER_UNKNOWN));
            if (!holder.mayRead()) {
                throw new CopyRefused(Why.HOLDER_WITHOUT_ACCESS, holder.name());
            }
            to.add(holder);
        }
        return to;
    }
}
