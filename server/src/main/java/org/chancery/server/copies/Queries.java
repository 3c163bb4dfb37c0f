package org.chancery.server.copies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.database.Working;
import org.chancery.server.official.SecondPerson;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Whose copy is this? One person gives a picture or a code and says why; only when another person releases the query are the registry's
 * records asked. The answer names copy and page or nothing; every step is logged where oversight sees it. Pictures are not kept.
 */
@Service("copies.queries")
public class Queries {

    private static final String ASK = "copies.ask";
    private static final String RELEASE = "copies.release";
    private static final int LONGEST_REASON = 1_000;

    private final Permissions permissions;
    private final Copies copies;
    private final Documents documents;
    private final QueryRows rows;
    private final SecondPerson second;
    private final Working working;

    Queries(
            Permissions permissions,
            Copies copies,
            Documents documents,
            QueryRows rows,
            SecondPerson second,
            Working working) {
        this.permissions = permissions;
        this.copies = copies;
        this.documents = documents;
        this.rows = rows;
        this.second = second;
        this.working = working;
    }

    /** Asks by a code that was typed; it is checked before anybody is troubled. */
    public UUID askByCode(Actor by, String typed, String reason) {
        return ask(by, "code", reason, () -> List.of(CodesRead.typed(typed)));
    }

    /** Asks by a scan, a photograph or a PDF. */
    public UUID askByPicture(Actor by, byte[] picture, String reason) {
        return ask(by, "picture", reason, () -> CodesRead.picture(picture));
    }

    private UUID ask(Actor by, String means, String reason, Supplier<List<CodesRead.Found>> reading) {
        permissions.require(ASK, by);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new CopyRefused(Why.QUERY_REASON_MISSING);
        }
        UUID id = UUID.randomUUID();
        List<CodesRead.Found> codes;
        try {
            codes = reading.get();
        } catch (CopyRefused unreadable) {
            working.doAs(by.reader(), sql -> QueryRows.log(sql, id, "unreadable", by, means, reason.strip(), null));
            throw unreadable;
        }
        String written = codes.stream().map(CodesRead.Found::written).collect(Collectors.joining(" "));
        working.doAs(by.reader(), sql -> {
            sql.sql("insert into copies.query_work (query, asked_by, asked_mandate, asked_office, reason, means, codes)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(id, by.person(), by.mandate(), by.office().id(), reason.strip(), means, written)
                    .update();
            QueryRows.log(sql, id, "asked", by, means, reason.strip(), null);
        });
        return id;
    }

    /**
     * Another person releases the query, and the records are asked. What nobody may know to whoever releases is not named.
     *
     * @throws org.chancery.server.official.ProposalRefused if the two do not stand beside each other as for an official act, or the
     *     query has waited too long
     */
    public void release(Actor by, UUID id) {
        Query query = rows.find(by.reader(), id).orElseThrow(NotFound::new);
        boolean another = !by.isSamePersonAs(query.askedBy());
        permissions.require(RELEASE, by, another ? "another-person" : "");
        second.require(query.first(), by);
        List<Found> found = rows.codes(by.reader(), id).stream()
                .flatMap(it -> copies.find(by.reader(), it.code()).map(copy -> new Found(copy, it.page())).stream())
                .toList();
        working.doAs(by.reader(), sql -> {
            decide(sql, by, id, "released");
            for (Found each : found) {
                sql.sql("insert into copies.query_answer_work (query, copy, page, label_id) values (?, ?, ?, ?)")
                        .params(id, each.copy().id(), each.page(), each.copy().label())
                        .update();
            }
            int named =
                    (int) found.stream().map(it -> it.copy().id()).distinct().count();
            QueryRows.log(sql, id, "released", by, query.means(), query.reason(), named);
        });
    }

    private record Found(Copy copy, int page) {}

    /** The second person does not release it, or the first takes it back. Nothing was asked. */
    public void decline(Actor by, UUID id) {
        permissions.require(ASK, by);
        Query query = rows.find(by.reader(), id).orElseThrow(NotFound::new);
        working.doAs(by.reader(), sql -> {
            decide(sql, by, id, "declined");
            QueryRows.log(sql, id, "declined", by, query.means(), query.reason(), null);
        });
    }

    private static void decide(org.springframework.jdbc.core.simple.JdbcClient sql, Actor by, UUID id, String state) {
        int changed = sql.sql("update copies.query_work set state = ?, decided = clock_timestamp(), decided_by = ?,"
                        + " decided_office = ? where query = ? and state = 'open'")
                .params(state, by.person(), by.office().id(), id)
                .update();
        if (changed != 1) {
            throw new CopyRefused(Why.CHANGED_MEANWHILE);
        }
    }

    /** Those that wait for a second person, the latest first. */
    public List<Query> waiting(Actor by) {
        permissions.require(ASK, by);
        return rows.waiting(by.reader());
    }

    /**
     * Those that were decided, the latest first.
     *
     * @param before the last query of the page before; empty for the first page
     * @param wanted at most so many
     */
    public List<Query> decided(Actor by, Optional<UUID> before, int wanted) {
        permissions.require(ASK, by);
        return rows.decided(by.reader(), before, wanted);
    }

    /** One. */
    public Query find(Actor by, UUID query) {
        permissions.require(ASK, by);
        return rows.find(by.reader(), query).orElseThrow(NotFound::new);
    }

    /** What a released query named, of what the reader may know. */
    public List<Query.Answer> answers(Actor by, UUID query) {
        permissions.require(ASK, by);
        return rows.named(by.reader(), query).stream()
                .flatMap(it -> answer(by, it).stream())
                .toList();
    }

    private Optional<Query.Answer> answer(Actor by, QueryRows.Named named) {
        return copies.find(by.reader(), named.copy())
                .flatMap(copy -> documents
                        .find(by.reader(), copy.document())
                        .map(document -> new Query.Answer(copy, document, named.page())));
    }

    /**
     * The log of queries, the latest first: for the registry and for oversight.
     *
     * @param before the last line of the page before; empty for the first page
     * @param wanted at most so many
     */
    public List<Query.Logged> log(Actor by, Optional<UUID> before, int wanted) {
        permissions.require("copies.asked", by);
        return rows.log(by.reader(), before, wanted);
    }
}
