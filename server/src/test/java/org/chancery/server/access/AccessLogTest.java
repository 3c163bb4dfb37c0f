package org.chancery.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Working;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Query;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccessLogTest {

    private static final RunningServer SERVER = TestServer.shared();
    private static final int LABEL = Cleared.number(SERVER, Cleared.label("XAV"));

    private final AccessLog log = SERVER.part(AccessLog.class);
    private final Reads reads = SERVER.part(Reads.class);
    private final Somebody reader = Cleared.restricted(Somebody.in(SERVER, Role.DELEGATION_MEMBER));
    private final UUID paper = UUID.randomUUID();

    @Test
    void a_read_is_seen_by_oversight_that_may_see_the_label_and_by_whoever_read() {
        Somebody oversight = Cleared.everything(Somebody.in(SERVER, Role.PARLIAMENTARY_OVERSIGHT));
        log.read(reader.actor(), "docket.item", paper, LABEL, How.SEEN);
        assertThat(reads.watched(oversight.actor(), asked("item=" + paper), 10))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.person()).isEqualTo(reader.person());
                    assertThat(it.mandate()).isEqualTo(reader.mandate());
                    assertThat(it.how()).isEqualTo(How.SEEN);
                });
        assertThat(reads.own(reader.actor(), asked(""), 10)).hasSize(1);
    }

    @Test
    void whoever_may_not_see_the_label_does_not_see_that_it_was_read() {
        Somebody unauthorised = Somebody.in(SERVER, Role.SECURITY_OFFICER);
        Somebody secretariatOnly = Cleared.restricted(Somebody.in(SERVER, Role.INDEPENDENT_OVERSIGHT));
        log.read(reader.actor(), "docket.item", paper, LABEL, How.DOWNLOADED);
        assertThat(reads.watched(unauthorised.actor(), asked(""), 1_000)).isEmpty();
        assertThat(reads.watched(secretariatOnly.actor(), asked("item=" + paper), 10))
                .isEmpty();
    }

    @Test
    void nobody_sees_the_reads_of_another_person_without_watching() {
        Somebody colleague = Cleared.restricted(Somebody.in(SERVER, Role.DELEGATION_HEAD));
        log.read(reader.actor(), "docket.item", paper, LABEL, How.SEEN);
        assertThat(reads.own(colleague.actor(), asked("person=" + reader.person()), 10))
                .isEmpty();
        assertThatThrownBy(() -> reads.watched(colleague.actor(), asked(""), 10))
                .isInstanceOf(AccessRefused.class);
        assertThat(count(colleague)).as("past the check of the service").isZero();
    }

    @Test
    void a_calendar_or_mail_that_counts_tasks_without_a_sign_in_leaves_no_read() {
        Actor own = reader.actor();
        Actor counted =
                new Actor(own.person(), own.mandate(), own.role(), own.office(), own.state(), "", "", Instant.EPOCH);
        log.read(counted, "docket.item", paper, LABEL, How.SEARCH_HIT);
        assertThat(reads.own(own, asked(""), 10)).isEmpty();
    }

    @Test
    void what_is_public_is_not_noted() {
        log.read(reader.actor(), "docket.item", paper, 0, How.SEEN);
        assertThat(reads.own(reader.actor(), asked(""), 10)).isEmpty();
    }

    @Test
    void all_items_of_one_answer_are_noted_together() {
        log.read(
                reader.actor(),
                List.of(
                        new ItemRead("docket.item", "a1", LABEL, How.SEARCH_HIT),
                        new ItemRead("docket.item", "a2", 0, How.SEARCH_HIT),
                        new ItemRead("docket.item", "a3", LABEL, How.SEARCH_HIT)));
        assertThat(reads.own(reader.actor(), asked(""), 10))
                .extracting(NotedRead::item)
                .containsExactlyInAnyOrder("a1", "a3");
    }

    @Test
    void a_day_and_a_person_limit_what_is_shown_and_pages_go_back_in_time() {
        Somebody oversight = Cleared.everything(Somebody.in(SERVER, Role.PARLIAMENTARY_OVERSIGHT));
        for (int i = 0; i < 3; i++) {
            log.read(reader.actor(), "docket.item", "b" + i, LABEL, How.SEEN);
        }
        String who = "person=" + reader.person();
        List<NotedRead> first = reads.watched(oversight.actor(), asked(who), 2);
        assertThat(first).extracting(NotedRead::item).containsExactly("b2", "b1");
        assertThat(reads.watched(
                        oversight.actor(),
                        asked(who + "&before=" + first.getLast().entry()),
                        2))
                .extracting(NotedRead::item)
                .containsExactly("b0");
        assertThat(reads.watched(oversight.actor(), asked(who + "&day=2020-01-01"), 10))
                .isEmpty();
    }

    @Test
    void nobody_writes_in_another_name_or_under_a_label_that_they_may_not_read() {
        Somebody outside = Somebody.in(SERVER, Role.EXPERT);
        assertThatThrownBy(() -> log.read(outside.actor(), "docket.item", paper, LABEL, How.SEEN))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> SERVER.part(Working.class)
                        .doAs(
                                reader.actor().reader(),
                                sql -> sql.sql(
                                                "insert into access.read_work (person, mandate, kind, item, label_id, how)"
                                                        + " values (?, ?, 'docket.item', 'x', ?, 'seen')")
                                        .params(outside.person(), reader.mandate(), LABEL)
                                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void no_role_that_serves_changes_or_deletes_a_line() {
        JdbcClient administrator = JdbcClient.create(
                SERVER.part(DatabaseAddress.class).connections(org.chancery.server.database.Role.ADMINISTRATOR));
        for (String role : List.of("chancery_app", "chancery_writer")) {
            assertThat(administrator
                            .sql("select has_table_privilege(?, 'access.read_work', 'update, delete, truncate')"
                                    + " or has_any_column_privilege(?, 'access.read_work', 'update')")
                            .params(role, role)
                            .query(Boolean.class)
                            .single())
                    .as(role)
                    .isFalse();
        }
    }

    @Test
    void a_read_that_another_transaction_could_undo_is_refused() {
        assertThatThrownBy(() -> SERVER.part(Working.class)
                        .doAs(
                                reader.actor().reader(),
                                sql -> log.read(reader.actor(), "docket.item", paper, LABEL, How.SEEN)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside of other transactions");
        assertThat(reads.own(reader.actor(), asked(""), 10)).isEmpty();
    }

    @Test
    void what_cannot_be_a_kind_or_an_id_is_refused() {
        assertThatThrownBy(() -> new ItemRead("Docket item", "a", LABEL, How.SEEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ItemRead("docket.item", "a".repeat(65), LABEL, How.SEEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ReadsAsked asked(String query) {
        return ReadsAsked.of(Query.of(query));
    }

    private long count(Somebody person) {
        return SERVER.part(org.chancery.server.database.Reading.class)
                .as(
                        person.actor().reader(),
                        sql -> sql.sql("select count(*) from access.read_work")
                                .query(Long.class)
                                .single());
    }
}
