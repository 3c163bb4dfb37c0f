package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.register.Register;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.identity.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CopyFactsTest {

    private final Somebody officer = CopyServer.authorised(org.chancery.server.permission.Role.REGISTRY_OFFICER);
    private final Somebody holder = CopyServer.authorised(org.chancery.server.permission.Role.DELEGATION_HEAD);

    @Test
    void copies_and_what_became_of_them_are_the_same_after_the_facts_were_computed_again() throws Exception {
        RegisteredDocument document = CopyServer.entered(officer);
        Copy copy = CopyServer.issued(officer, document, holder).getFirst();
        CopyServer.part(Returns.class).returned(officer.actor(), copy.id());
        CopyServer.settled(officer, document.id());
        List<Copy> before = CopyServer.part(Copies.class).of(officer.actor().reader(), document.id());
        CopyServer.part(Register.class).rebuild();
        assertThat(CopyServer.part(Copies.class).of(officer.actor().reader(), document.id()))
                .isEqualTo(before)
                .singleElement()
                .satisfies(it -> assertThat(it.standing()).isEqualTo(Standing.RETURNED));
    }

    @Test
    void nobody_without_a_name_sees_a_row_of_the_registry() {
        RegisteredDocument document = CopyServer.entered(officer);
        Copy copy = CopyServer.issued(officer, document, holder).getFirst();
        JdbcClient readers =
                JdbcClient.create(CopyServer.part(DatabaseAddress.class).connections(Role.APP));
        for (String table : List.of("document_work", "issue_facts", "fate_facts", "step_work", "query_log_work")) {
            assertThat(readers.sql("select count(*) from copies." + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(readers.sql("select count(*) from copies.issue_by_code(?)")
                        .param(copy.code().symbols())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
