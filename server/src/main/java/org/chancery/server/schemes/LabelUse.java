package org.chancery.server.schemes;

import java.util.Comparator;
import java.util.List;
import org.chancery.law.label.BasisCode;
import org.chancery.law.label.Label;
import org.chancery.law.label.Level;
import org.chancery.server.database.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * How often labels are put on documents (domain reference 06, section 3.6). What is counted is year, level and reason; nothing leads from a
 * count to a document. Figures are given for years that are over and in steps of five, so that no single document shows; the sum of all
 * documents of a year is exact.
 */
@Service
public class LabelUse implements LabelFigures.Source {

    private final Reading reading;

    LabelUse(Reading reading) {
        this.reading = reading;
    }

    /** Counts that the label was put on a document, in the transaction that puts it there; PUBLIC is counted too. */
    public void put(JdbcClient sql, Label label) {
        String[] basis = switch (label) {
            case Label.Open _ -> new String[0];
            case Label.Marking marking ->
                marking.basis().stream().map(BasisCode::code).toArray(String[]::new);
        };
        sql.sql("select schemes.used(?, ?)")
                .params(label.level().name(), basis)
                .query((row, at) -> 0)
                .list();
    }

    @Override
    public LabelFigures now() {
        return new LabelFigures(sums(), figures());
    }

    private List<LabelFigures.Figure> figures() {
        return reading
                .asPublic(sql -> sql.sql("select year, level, basis, number from schemes.uses() where level <> ''")
                        .query((row, at) -> figure(
                                row.getInt(1), Level.valueOf(row.getString(2)), row.getString(3), row.getLong(4)))
                        .list())
                .stream()
                .sorted(Comparator.comparing(LabelFigures.Figure::year)
                        .reversed()
                        .thenComparing(LabelFigures.Figure::level)
                        .thenComparing(LabelFigures.Figure::basis))
                .toList();
    }

    private List<LabelFigures.Sum> sums() {
        return reading.asPublic(
                sql -> sql.sql("select year, number from schemes.uses() where level = '' order by year desc")
                        .query((row, at) -> new LabelFigures.Sum(row.getInt(1), row.getLong(2)))
                        .list());
    }

    /** The function rounds to multiples of five, and gives 1 for one to four. */
    private static LabelFigures.Figure figure(int year, Level level, String basis, long rounded) {
        return rounded == 1
                ? new LabelFigures.Figure(year, level, basis, 1, 4)
                : new LabelFigures.Figure(year, level, basis, Math.max(5, rounded - 2), rounded + 2);
    }
}
