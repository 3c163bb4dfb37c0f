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
import org.chancery.bench.labels.Papers;
import org.chancery.bench.labels.Readers;
import org.chancery.bench.register.BenchDatabase;
import org.chancery.server.labels.MandateTerm;

/** Puts worlds into the database, one after the other, and changes the one that is there. */
final class WorldTables {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final BenchDatabase database;
    private final Connection owner;
    private Readers readers;
    private final ExchangeTables exchange;
    private final Map<String, Integer> labels = new HashMap<>();

    WorldTables(BenchDatabase database) throws SQLException {
        this.database = database;
        this.owner = database.owner().getConnection();
        this.exchange = new ExchangeTables(owner);
        this.readers = new Readers(database.writer());
        Papers.in(database).open();
    }

    void put(World world) throws SQLException {
        exchange.clear();
        try (Statement sql = owner.createStatement()) {
            for (String table : List.of(
                    "paper.paper_work",
                    "copies.issue_facts",
                    "copies.document_work",
                    "register.reader_label",
                    "register.reader_sees_all",
                    "labels.label_work",
                    "labels.reader_work",
                    "labels.authorisation_facts",
                    "register.label where id <> 0")) {
                sql.execute("delete from " + table);
            }
        }
        labels.clear();
        readers = new Readers(database.writer());
        for (Person person : world.persons()) {
            authorise(person);
        }
        add(world.papers());
        readers.evaluate(terms(world));
    }

    /** Changes one authorisation and adds one paper. */
    void change(World world) throws SQLException {
        authorise(world.changePerson());
        add(List.of(world.addPaper()));
        readers.evaluate(terms(world));
    }

    private void authorise(Person person) throws SQLException {
        if (!person.name().isEmpty()) {
            readers.authorise(
                    Readers.mandate(person.name(), person.state()),
                    Mark.level(person.level()),
                    List.copyOf(person.caveats()),
                    List.copyOf(person.cases()),
                    person.everything(),
                    TODAY.plusDays(person.briefed() ? 1_000 : -1));
        }
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
        try (PreparedStatement row =
                owner.prepareStatement("insert into paper.paper_work values (?, ?, ?, to_tsvector('simple', ?), ?)")) {
            for (Paper paper : papers) {
                row.setObject(1, paper.id());
                row.setObject(2, paper.added().atStartOfDay().atOffset(ZoneOffset.UTC));
                row.setString(3, paper.title());
                row.setString(4, String.join(" ", paper.words()));
                row.setObject(5, labels.get(paper.mark().text()));
                row.addBatch();
            }
            row.executeBatch();
        }
        CopyRows.add(owner, papers, labels);
        exchange.add(papers, labels);
    }

    private static List<MandateTerm> terms(World world) {
        var terms = new ArrayList<MandateTerm>();
        for (Person person : world.persons()) {
            if (!person.name().isEmpty()) {
                var term = Readers.mandate(person.name(), person.state());
                terms.add(
                        person.inOffice()
                                ? term
                                : new MandateTerm(
                                        term.person(),
                                        term.mandate(),
                                        term.actsFor(),
                                        TODAY.plusDays(1),
                                        Optional.empty()));
            }
        }
        return terms;
    }
}
