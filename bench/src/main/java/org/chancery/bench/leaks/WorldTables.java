package org.chancery.bench.leaks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.bench.labels.Readers;
import org.chancery.law.instrument.Recipient;
import org.chancery.server.labels.MandateTerm;

/** Puts worlds into the house, one after the other, and changes the one that is there. */
final class WorldTables {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final LocalDate BEGUN = LocalDate.of(2020, 1, 1);
    private static final int FAR = 1_000;

    /** So many worlds leave so many dead rows that they are swept out. */
    private static final int SWEEP_EVERY = 25;

    private static final List<String> TABLES = List.of(
            "paper.paper_work",
            "exchange.answer_work",
            "exchange.request_work",
            "exchange.read_work",
            "exchange.attachment_work",
            "exchange.item_work",
            "exchange.thread_work",
            "copies.consent_work",
            "copies.inventory_line_work",
            "copies.query_answer_work",
            "copies.issue_facts",
            "copies.document_work",
            "access.read_work",
            "incidents.step_work",
            "incidents.notice_work",
            "incidents.reporter_work",
            "incidents.incident_work",
            "docket.step_work",
            "docket.item_work",
            "sealed.recipient_work",
            "sealed.paper_work",
            "register.reader_label",
            "register.reader_sees_all",
            "labels.label_work",
            "labels.reader_work",
            "labels.authorisation_facts",
            "register.label");

    private final Connection builder;
    private final LeakHouse house;
    private Readers readers;
    private int worlds;
    private final Map<String, Integer> labels = new HashMap<>();

    WorldTables(LeakHouse house) {
        this.house = house;
        this.builder = house.builder();
        this.readers = new Readers(house.evaluating());
    }

    void put(World world) throws SQLException {
        try (Statement sql = builder.createStatement()) {
            sql.execute(TABLES.stream()
                    .map(it -> "delete from " + it + (it.equals("register.label") ? " where id <> 0" : ""))
                    .collect(Collectors.joining("; ")));
            builder.commit();
            if (worlds++ % SWEEP_EVERY == 0) {
                sweep(sql);
            }
        }
        labels.clear();
        readers = new Readers(house.evaluating());
        for (Person person : world.persons()) {
            authorise(person);
        }
        begin(world);
        add(world.papers());
        readers.evaluate(terms(world));
    }

    private void sweep(Statement sql) throws SQLException {
        builder.setAutoCommit(true);
        sql.execute("vacuum " + String.join(", ", TABLES));
        builder.setAutoCommit(false);
    }

    /** Changes one authorisation and adds one paper. */
    void change(World world) throws SQLException {
        authorise(world.changePerson());
        add(List.of(world.addPaper()));
        readers.evaluate(terms(world));
    }

    private void authorise(Person person) throws SQLException {
        if (person.account() != 0) {
            readers.authorise(
                    term(person),
                    Mark.level(person.level()),
                    List.copyOf(person.caveats()),
                    List.copyOf(person.cases()),
                    person.everything(),
                    TODAY.plusDays(person.briefed() ? FAR : -1));
        }
    }

    /** The mandates of those who are not in office yet begin later. */
    private void begin(World world) throws SQLException {
        String[] later = world.persons().stream()
                .filter(it -> !it.inOffice())
                .map(it -> Person.mandate(it.account()))
                .toArray(String[]::new);
        try (PreparedStatement sql = builder.prepareStatement("update identity.mandate_facts set begins ="
                + " case when mandate = any (?) then date '2120-01-01' else date '2020-01-01' end"
                + " where (begins > current_date) <> (mandate = any (?))")) {
            sql.setArray(1, builder.createArrayOf("text", later));
            sql.setArray(2, builder.createArrayOf("text", later));
            sql.executeUpdate();
        }
        builder.commit();
    }

    private void add(List<Paper> papers) throws SQLException {
        List<String> fresh = papers.stream()
                .map(it -> it.mark().text())
                .filter(it -> !labels.containsKey(it))
                .distinct()
                .toList();
        List<Integer> numbers = readers.labels(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            labels.put(fresh.get(i), numbers.get(i));
        }
        var rows = new Rows(builder, labels);
        rows.insert("paper.paper_work values (?, ?, ?, to_tsvector('simple', ?), ?)", papers, paper ->
                new Object[] {paper.id(), paper.at(), paper.title(), String.join(" ", paper.words())});
        ExchangeTables.add(rows, papers);
        CopyRows.add(rows, papers.stream().filter(Paper::isLabelled).toList());
        OfficeRows.add(rows, papers);
        builder.commit();
    }

    private static List<MandateTerm> terms(World world) {
        var terms = new ArrayList<MandateTerm>();
        for (Person person : world.persons()) {
            if (person.account() != 0) {
                terms.add(term(person));
            }
        }
        return terms;
    }

    private static MandateTerm term(Person person) {
        return new MandateTerm(
                Person.person(person.account()),
                Person.mandate(person.account()),
                Recipient.of(person.post().place()),
                person.inOffice() ? BEGUN : LocalDate.of(2120, 1, 1),
                Optional.empty());
    }
}
