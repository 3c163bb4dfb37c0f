package org.chancery.server.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.server.incidents.Case.INCIDENTS;
import static org.chancery.server.incidents.Case.SERVER;

import java.util.Optional;
import java.util.UUID;
import org.chancery.server.access.Cleared;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PublicCountsTest {

    private final PublicCounts counts = SERVER.part(PublicCounts.class);
    private final IncidentStatistics statistics = SERVER.part(IncidentStatistics.class);

    private Optional<IncidentFigures.Year> of(int year) {
        return statistics.of(Visitor.PUBLIC).years().stream()
                .filter(it -> it.year() == year)
                .findFirst();
    }

    @Test
    void a_year_is_counted_when_it_is_over_and_all_incidents_count_whatever_their_labels() {
        int label = Cleared.number(SERVER, Cleared.label("XAV"));
        UUID hidden = INCIDENTS.open(Case.loss("", label));
        UUID open = INCIDENTS.open(Case.loss("", 0));
        int year = Case.now(Case.security(), open)
                .times()
                .reported()
                .atZone(java.time.ZoneOffset.UTC)
                .getYear();
        assertThat(of(year)).isEmpty();
        JdbcClient administrator =
                JdbcClient.create(SERVER.part(DatabaseAddress.class).connections(Role.ADMINISTRATOR));
        administrator
                .sql("update incidents.incident_work set reported = '2019-12-31T23:59:59Z' where incident in (?, ?)")
                .params(hidden, open)
                .update();
        assertThat(of(2019).orElseThrow().counts()).containsEntry(IncidentKind.LOSS, 2L);
    }

    @Test
    void a_public_line_stands_by_itself_once_two_persons_have_closed_the_incident() {
        String line = "A copy was destroyed without a record " + UUID.randomUUID();
        UUID id = INCIDENTS.open(Case.loss("", 0));
        Somebody first = Case.security();
        Case.upToProposal(first, id, line);
        int year = Case.now(first, id)
                .times()
                .reported()
                .atZone(java.time.ZoneOffset.UTC)
                .getYear();
        assertThat(counts.lines(year)).doesNotContain(line);
        Case.take(Case.registry(), id, IncidentStep.CLOSE, Said.because(""));
        assertThat(counts.lines(year)).contains(line);
    }
}
