package org.chancery.server.docket;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.register.json.Json;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Deposit forms that a delegation keeps until it sends them. The database shows them to members of that delegation alone; they vanish when the
 * form is sent, or on request. A scan is not kept with a draft.
 */
@Service
public class Drafts {
    private static final String DRAFT = "docket.draft";
    private static final int MOST = 50;
    private static final int LONGEST = 20_000;
    private static final Set<String> HEAD = Set.of("agreement", "kind", "signer", "signer_office", "signed", "form");
    private static final String SELECT = "select draft, agreement, kind, form, changed from docket.draft_work";
    private final Working working;
    private final Permissions permissions;

    Drafts(Working working, Permissions permissions) {
        this.working = working;
        this.permissions = permissions;
    }

    /**
     * Keeps what is filled in, in place of an earlier state of the same draft.
     *
     * @param id of the draft, or empty for a new one
     * @return its id
     * @throws StepRefused if agreement or kind is not chosen, or the State has fifty drafts
     */
    public String save(Actor by, String id, Map<String, String> sent) {
        String state = require(by);
        InstrumentKind kind = InstrumentKinds.find(sent.getOrDefault("kind", ""))
                .orElseThrow(() -> new StepRefused(StepRefused.Why.FIELDS_WRONG));
        String agreement = sent.getOrDefault("agreement", "");
        if (agreement.isBlank() || agreement.length() > 200) {
            throw new StepRefused(StepRefused.Why.FIELDS_WRONG);
        }
        byte[] form = form(kind, sent);
        String draft = id.isEmpty() ? Ids.random() : id;
        return working.as(by.reader(), sql -> {
            int kept = sql.sql("update docket.draft_work set agreement = ?, kind = ?, form = ?,"
                            + " changed = clock_timestamp(), changed_by = ? where draft = ?")
                    .params(agreement, kind.code(), text(form), by.person(), draft)
                    .update();
            if (kept == 0 && !id.isEmpty()) {
                throw new NotFound();
            }
            if (kept == 0) {
                int there = sql.sql("select count(*) from docket.draft_work")
                        .query(Integer.class)
                        .single();
                if (there >= MOST) {
                    throw new StepRefused(StepRefused.Why.DRAFT_QUOTA);
                }
                sql.sql("insert into docket.draft_work (draft, state, agreement, kind, form, changed_by)"
                                + " values (?, ?, ?, ?, ?, ?)")
                        .params(draft, state, agreement, kind.code(), text(form), by.person())
                        .update();
            }
            return draft;
        });
    }

    private static byte[] form(InstrumentKind kind, Map<String, String> sent) {
        Json.Obj form = Json.object();
        for (Map.Entry<String, String> field : sent.entrySet()) {
            String value = field.getValue().strip().replace("\u0000", "");
            if ((HEAD.contains(field.getKey()) || kind.columns().contains(field.getKey())) && !value.isEmpty()) {
                form = form.with(field.getKey(), value.substring(0, Math.min(value.length(), LONGEST)));
            }
        }
        return form.canonical();
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** The drafts of the person's State, the latest changed first. */
    public List<Draft> all(Actor by) {
        require(by);
        return working.as(
                by.reader(),
                sql -> sql.sql(SELECT + " order by changed desc")
                        .query((row, at) -> draft(row))
                        .list());
    }

    /** A draft of the person's State. */
    public Optional<Draft> find(Actor by, String id) {
        require(by);
        return working.as(
                by.reader(),
                sql -> sql.sql(SELECT + " where draft = ?")
                        .param(id)
                        .query((row, at) -> draft(row))
                        .optional());
    }

    /** Throws a draft away; nothing if there is none. Within the transaction that enters the deposit it vanishes with it. */
    public void discard(Actor by, String id) {
        require(by);
        working.doAs(
                by.reader(),
                sql -> sql.sql("delete from docket.draft_work where draft = ?")
                        .param(id)
                        .update());
    }

    private String require(Actor by) {
        permissions.require(DRAFT, by, by.state().isPresent() ? "own-state" : "");
        return by.state().orElseThrow(NotFound::new);
    }

    private static Draft draft(ResultSet row) throws SQLException {
        Map<String, String> values = new TreeMap<>();
        ((Json.Obj) Json.parse(row.getString(4).getBytes(StandardCharsets.UTF_8)))
                .members()
                .forEach((name, value) -> {
                    if (value instanceof Json.Str(String text)) {
                        values.put(name, text);
                    }
                });
        return new Draft(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                values,
                row.getTimestamp(5).toInstant());
    }
}
