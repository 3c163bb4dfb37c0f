package org.chancery.bench.leaks;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What offices keep about the papers of a world: reads, authorisations under labels, incidents, deposits, sealed papers. */
final class OfficeRows {

    /** The day of the reads of the holders, apart from all that are really made. */
    static final String DAY = "2001-01-01";

    private static final OffsetDateTime ON_DAY = OffsetDateTime.of(2001, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    private OfficeRows() {}

    static void add(Rows rows, List<Paper> papers) throws SQLException {
        reads(rows, papers);
        incidents(rows, papers);
        rows.insert(
                "labels.authorisation_facts (number, authorisation, mandate, acts_for, level, caveats, cases, conflicts,"
                        + " briefed_until, everything, first_day, ground, label_id) values (?, ?, ?, 'watch',"
                        + " 'RESTRICTED', '{}', '{}', '{}', '2026-01-01', false, '2020-01-01', ?, ?)",
                papers,
                paper -> new Object[] {
                    Long.MAX_VALUE & paper.id().getMostSignificantBits(),
                    paper.token(),
                    Person.mandate(LeakHouse.GHOST),
                    paper.token()
                });
        rows.insert(
                "docket.item_work (item, agreement, kind, state, signer, signer_office, channel, form, entered_by,"
                        + " label_id) values (?, 'leaks', 'signature', ?, ?, 'OTHER', 'form', 'original', 'p', ?)",
                papers,
                paper -> new Object[] {paper.docketItem(), paper.state(), paper.token()});
        rows.insert(
                "docket.step_work (item, step, hand, office, reason, label_id)"
                        + " values (?, 'ENTER', 'p', 'secretariat', ?, ?)",
                papers,
                paper -> new Object[] {paper.docketItem(), paper.token()});
        rows.insert(
                "sealed.paper_work (id, title, size, sha256, content, sender, sender_mandate, sent, label_id)"
                        + " values (?, ?, 1, '', '\\x00', ?, ?, ?, ?)",
                papers,
                paper -> new Object[] {
                    paper.related(6),
                    paper.name(),
                    Person.person(paper.holder()),
                    Person.mandate(paper.holder()),
                    paper.at()
                });
        rows.insert(
                "sealed.recipient_work (paper, person, recipient, label_id) values (?, ?, 'age1x', 0 * ?)",
                papers,
                paper -> new Object[] {paper.related(6), Person.person(paper.recipient())});
    }

    private static void reads(Rows rows, List<Paper> papers) throws SQLException {
        String read = "access.read_work (at, person, mandate, kind, item, how, label_id)"
                + " values (?, ?, ?, 'exchange.item', ?, 'seen', ?)";
        rows.insert(
                read, papers, paper -> new Object[] {
                    paper.at(), Person.person(LeakHouse.GHOST), Person.mandate(LeakHouse.GHOST), paper.token()
                });
        rows.insert(read, papers, paper ->
                new Object[] {ON_DAY, Person.person(paper.holder()), Person.mandate(paper.holder()), paper.token()});
    }

    private static void incidents(Rows rows, List<Paper> papers) throws SQLException {
        rows.insert(
                "incidents.incident_work (incident, kind, what, originators, personal_data, discovered, aware,"
                        + " told_originator, label_id) values (?, 'LOSS', ?, '{FRA}', false, ?, ?,"
                        + " case when ? then now() end, ?)",
                papers,
                paper -> new Object[] {paper.related(5), paper.token(), paper.at(), paper.at(), paper.told()});
        rows.insert(
                "incidents.reporter_work (incident, person, mandate, named, label_id) values (?, ?, ?, false, 0 * ?)",
                papers,
                paper ->
                        new Object[] {paper.related(5), Person.person(paper.holder()), Person.mandate(paper.holder())});
        rows.insert(
                "incidents.notice_work (incident, notice, begins, due, due_local, zone, label_id)"
                        + " values (?, 'AUTHORITY', ?, ?, '2026-02-01', 'UTC', 0 * ?)",
                papers,
                paper -> new Object[] {paper.related(5), paper.at(), paper.at()});
        rows.insert(
                "incidents.step_work (incident, what, person, office, note, label_id)"
                        + " values (?, 'OPENED', '', '', ?, 0 * ?)",
                papers,
                paper -> new Object[] {paper.related(5), paper.token()});
    }
}
