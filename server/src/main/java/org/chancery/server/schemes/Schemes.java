package org.chancery.server.schemes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.label.BasisCode;
import org.chancery.law.label.EquivalenceRow;
import org.chancery.law.label.Equivalences;
import org.chancery.law.label.LabelScheme;
import org.chancery.law.label.Level;
import org.chancery.server.database.Reading;
import org.chancery.server.labels.AdoptedTables;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Service;

/** The organisation's label schemes and what their terms stand for on a date. Everybody may read them; two officers adopt them. */
@Service
public class Schemes implements AdoptedTables {

    /** The organisation itself, for findings that concern no agreement. */
    private static final AgreementId ORGANISATION = new AgreementId("organisation");

    private final Reading reading;
    private final OfficialActs official;
    private final Clock clock;

    Schemes(Reading reading, OfficialActs official, Clock clock) {
        this.reading = reading;
        this.official = official;
        this.clock = clock;
    }

    /**
     * Proposes a table without faults; it holds when a second officer has confirmed it.
     *
     * @return reference of the proposal
     * @throws IllegalArgumentException if the table has faults
     */
    public String propose(Actor actor, String name, String text) {
        if (!SchemeFile.read(name, text).faults().isEmpty()) {
            throw new IllegalArgumentException("a table with faults is not proposed");
        }
        return official.propose(
                "scheme.adopt", SchemeKinds.adopted(name, LocalDate.now(clock.withZone(ZoneOffset.UTC)), text), actor);
    }

    /** All tables that were ever adopted, the newest first. */
    public List<AdoptedScheme> all() {
        return reading.asPublic(sql -> sql.sql(
                        "select number, scheme, adopted, text from schemes.scheme_facts order by number desc")
                .query((row, at) -> new AdoptedScheme(
                        row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class), row.getString(4)))
                .list());
    }

    /** The table in force of each name. */
    public List<AdoptedScheme> inForce() {
        Map<String, AdoptedScheme> newest = new LinkedHashMap<>();
        all().forEach(it -> newest.putIfAbsent(it.name(), it));
        return List.copyOf(newest.values());
    }

    /** Reasons and terms of all tables in force; where two tables give a term another meaning on one day, the later act prevails. */
    @Override
    public Optional<LabelScheme> now() {
        List<AdoptedScheme> tables = inForce();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        Map<BasisCode, LocalizedText> bases = new LinkedHashMap<>();
        List<EquivalenceRow> rows = new ArrayList<>();
        for (AdoptedScheme table : tables) {
            SchemeFile file = table.file();
            file.scheme().bases().forEach(bases::putIfAbsent);
            file.rows().stream().filter(it -> fits(rows, it)).forEach(rows::add);
        }
        return Optional.of(new LabelScheme("adopted", bases, new Equivalences(rows)));
    }

    private static boolean fits(List<EquivalenceRow> rows, EquivalenceRow row) {
        List<EquivalenceRow> more = new ArrayList<>(rows);
        more.add(row);
        try {
            return new Equivalences(more)
                    .level(row.scheme(), row.term(), row.from())
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The level that a term of a scheme stands for on the date of the document. */
    public Optional<Level> level(String scheme, String term, LocalDate documentDate) {
        return terms().level(scheme, term, documentDate);
    }

    /** The same with its reasons. */
    public Finding find(String scheme, String term, LocalDate documentDate) {
        return terms().find(ORGANISATION, scheme, term, documentDate);
    }

    private Equivalences terms() {
        return now().map(LabelScheme::terms).orElseGet(() -> new Equivalences(List.of()));
    }
}
