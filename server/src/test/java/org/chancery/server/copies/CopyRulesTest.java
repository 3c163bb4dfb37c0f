package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Optional;
import java.util.UUID;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.Rules;
import org.chancery.register.act.Stated;
import org.chancery.register.json.Json;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.identity.Somebody;
import org.junit.jupiter.api.Test;

/** What the register asks at the tick, whatever was looked at when an act was received. */
class CopyRulesTest {

    private final Rules rules = new CopyRules().addTo(Rules.NONE);
    private final Somebody officer = CopyServer.authorised(org.chancery.server.permission.Role.REGISTRY_OFFICER);
    private final Somebody holder = CopyServer.authorised(org.chancery.server.permission.Role.DELEGATION_HEAD);

    @Test
    void a_copy_is_not_recorded_under_a_number_that_is_taken() throws Exception {
        Copy copy =
                CopyServer.issued(officer, CopyServer.entered(officer), holder).getFirst();
        assertThat(issued(copy, 1, holder.actor().reader()))
                .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo("copy-number-taken"));
        assertThat(issued(copy, 2, holder.actor().reader())).isEmpty();
    }

    @Test
    void a_copy_is_not_recorded_for_somebody_who_may_no_longer_read_it() throws Exception {
        Copy copy =
                CopyServer.issued(officer, CopyServer.entered(officer), holder).getFirst();
        assertThat(issued(copy, 2, "person/mandate-that-ended"))
                .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo("copy-holder-without-access"));
    }

    @Test
    void nothing_becomes_of_a_copy_that_stands_elsewhere_or_nowhere() throws Exception {
        Copy copy =
                CopyServer.issued(officer, CopyServer.entered(officer), holder).getFirst();
        assertThat(becomes(copy.id(), Fate.RETURNED)).isEmpty();
        assertThat(becomes(copy.id(), Fate.FOUND))
                .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo("copy-stands-elsewhere"));
        assertThat(becomes(new UUID(4, 2), Fate.RETURNED)).isPresent();
    }

    private Optional<Refusal> issued(Copy copy, int k, String reader) throws Exception {
        return ask(
                CopyRules.MAY_BE_ISSUED,
                Json.object()
                        .with("document", copy.document().toString())
                        .with("k", k)
                        .with("code", "000000000000")
                        .with("holder", reader)
                        .with("label", copy.label()));
    }

    private Optional<Refusal> becomes(UUID copy, Fate fate) throws Exception {
        return ask(
                CopyRules.MAY_BECOME,
                Json.object().with("copy", copy.toString()).with("fate", fate.name()));
    }

    private Optional<Refusal> ask(String rule, Json.Obj values) throws Exception {
        try (Connection writer =
                CopyServer.part(DatabaseAddress.class).connections(Role.WRITER).getConnection()) {
            return rules.resolved(new Stated(rule, values)).check(writer);
        }
    }
}
