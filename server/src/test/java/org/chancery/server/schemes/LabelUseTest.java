package org.chancery.server.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.law.label.BasisCode;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.law.label.Level;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LabelUseTest {

    private static final RunningServer SERVER = TestServer.shared();
    private final LabelUse use = SERVER.part(LabelUse.class);
    private final LabelStatistics statistics = SERVER.part(LabelStatistics.class);
    private final JdbcClient administrator =
            JdbcClient.create(SERVER.part(DatabaseAddress.class).connections(Role.ADMINISTRATOR));

    @Test
    void small_figures_are_ranges_and_the_sum_of_the_year_is_exact() {
        put(2012, 1, "SECRET; originator=FRA; release=FRA; review=2029-05-01; basis=ONE");
        put(2012, 4, "SECRET; originator=FRA; release=FRA; review=2029-05-01; basis=FOUR");
        put(2012, 5, "SECRET; originator=FRA; release=FRA; review=2029-05-01; basis=FIVE");
        put(2012, 13, "RESTRICTED; originator=FRA; release=FRA; review=2029-05-01; basis=MANY");
        put(2012, 2, "PUBLIC");
        assertThat(figure("ONE")).isEqualTo(new LabelFigures.Figure(2012, Level.SECRET, "ONE", 1, 4));
        assertThat(figure("FOUR")).isEqualTo(new LabelFigures.Figure(2012, Level.SECRET, "FOUR", 1, 4));
        assertThat(figure("FIVE")).isEqualTo(new LabelFigures.Figure(2012, Level.SECRET, "FIVE", 5, 7));
        assertThat(figure("MANY")).isEqualTo(new LabelFigures.Figure(2012, Level.RESTRICTED, "MANY", 13, 17));
        assertThat(figure("")).isEqualTo(new LabelFigures.Figure(2012, Level.PUBLIC, "", 1, 4));
        assertThat(statistics.of(Visitor.PUBLIC).years()).contains(new LabelFigures.Sum(2012, 25));
    }

    @Test
    void the_running_year_is_not_shown() {
        SERVER.part(Working.class).doAs("", sql -> use.put(sql, Label.PUBLIC));
        int year = java.time.LocalDate.now(java.time.ZoneOffset.UTC).getYear();
        assertThat(statistics.of(Visitor.PUBLIC).years()).noneMatch(it -> it.year() == year);
        assertThat(statistics.of(Visitor.PUBLIC).figures()).noneMatch(it -> it.year() == year);
    }

    @Test
    void a_document_with_two_reasons_counts_under_both_and_once_in_the_sum() {
        put(2011, 1, "SECRET; originator=FRA; release=FRA; review=2029-05-01; basis=A,B");
        assertThat(statistics.of(Visitor.PUBLIC).figures().stream().filter(it -> it.year() == 2011))
                .extracting(LabelFigures.Figure::basis)
                .containsExactly("A", "B");
        assertThat(statistics.of(Visitor.PUBLIC).years()).contains(new LabelFigures.Sum(2011, 1));
    }

    @Test
    void no_range_tells_of_one_document_more_or_less_but_at_its_edge() {
        for (int count = 1; count <= 60; count++) {
            put(1900 + count, count, "RESTRICTED; originator=FRA; release=FRA; review=2029-05-01; basis=STEP");
        }
        for (LabelFigures.Figure each : statistics.of(Visitor.PUBLIC).figures()) {
            if (each.basis().equals("STEP")) {
                assertThat((long) each.year() - 1900).isBetween(each.atLeast(), each.atMost());
                assertThat(each.atMost() - each.atLeast()).isGreaterThanOrEqualTo(2);
            }
        }
    }

    private LabelFigures.Figure figure(String basis) {
        return statistics.of(Visitor.PUBLIC).figures().stream()
                .filter(it -> it.year() == 2012 && it.basis().equals(basis))
                .findFirst()
                .orElseThrow();
    }

    /** As if put on in another year. */
    private void put(int year, int times, String label) {
        Label read = LabelText.read(label);
        for (int i = 0; i < times; i++) {
            SERVER.part(Working.class).doAs("", sql -> use.put(sql, read));
        }
        int now = java.time.LocalDate.now(java.time.ZoneOffset.UTC).getYear();
        administrator
                .sql("update schemes.use_work set year = ? where id in (select id from schemes.use_work"
                        + " where year = ? and level = ? and basis = ?::text[] limit ?)")
                .params(year, now, read.level().name(), basis(read), times)
                .update();
    }

    /** Other tests of this server put labels on documents too, for other reasons. */
    private static String[] basis(Label label) {
        return label instanceof Label.Marking marking
                ? marking.basis().stream().map(BasisCode::code).toArray(String[]::new)
                : new String[0];
    }
}
