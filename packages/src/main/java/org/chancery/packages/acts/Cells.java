package org.chancery.packages.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.problem.PlainDate;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.problem.Suggestion;
import org.chancery.packages.state.States;
import org.chancery.packages.tree.Words;

/** Reads the cells of one row; notes what is wrong with line and column, and which cells nobody asked for. */
final class Cells {

    private final Row row;
    private final Problems problems;
    private final Predicate<StateCode> participants;
    private final EnumSet<Column> read = EnumSet.of(Column.ID, Column.ACT, Column.DATE);
    private boolean summaryRead;

    Cells(Row row, Problems problems, Predicate<StateCode> participants) {
        this.row = row;
        this.problems = problems;
        this.participants = participants;
    }

    void error(Column column, String what, String remedy) {
        problems.error(row.line(), column.header(), what, remedy);
    }

    Optional<String> text(Column column) {
        read.add(column);
        return row.cell(column);
    }

    <T> Optional<T> value(Column column, Function<String, T> from, String remedy) {
        return text(column).flatMap(text -> {
            try {
                return Optional.of(from.apply(text));
            } catch (IllegalArgumentException | DateTimeException refused) {
                error(column, "\"" + text + "\" cannot be used here.", remedy);
                return Optional.empty();
            }
        });
    }

    Optional<LocalDate> date(Column column) {
        return value(column, PlainDate::of, PlainDate.REMEDY);
    }

    Optional<StateCode> state(Column column) {
        Optional<StateCode> code = value(column, StateCode::new, "a State code of three capital letters such as GBR.");
        code.filter(c -> !participants.test(c))
                .ifPresent(c -> error(column, "There is no State code " + c + ".", States.remedy(c.value())));
        return code;
    }

    <E extends Enum<E>> Optional<E> word(Column column, Class<E> type) {
        Optional<String> text = text(column);
        Optional<E> found = text.flatMap(t -> Words.find(type, t));
        if (text.isPresent() && found.isEmpty()) {
            error(column, "\"" + text.get() + "\" is not known here.", Suggestion.remedy(text.get(), Words.all(type)));
        }
        return found;
    }

    Optional<Boolean> yes(Column column) {
        return value(
                column,
                text -> switch (text) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> throw new IllegalArgumentException(text);
                },
                "yes or no.");
    }

    /** Whether the row is a signature or a provisional application with a bracket. */
    boolean isBracketedSignature() {
        String act = row.cell(Column.ACT).orElse("");
        boolean signature = act.startsWith("signature") || act.equals("provisional-application");
        return signature && yes(Column.BRACKETED).orElse(false);
    }

    List<Article> articles() {
        return value(
                        Column.ARTICLES,
                        text -> Arrays.stream(text.split(";"))
                                .map(String::strip)
                                .map(Article::new)
                                .toList(),
                        "article numbers as printed, separated by semicolons.")
                .orElse(List.of());
    }

    /** The id of another act; a problem and a stand-in where it is missing. */
    ActId refersTo() {
        var standIn = new ActId("unreadable");
        return required(Column.REFERS_TO, value(Column.REFERS_TO, ActId::new, "the id of an act."), standIn);
    }

    LocalizedText localized(String prefix) {
        summaryRead |= prefix.equals("summary");
        return row.localized(prefix);
    }

    <T> T required(Column column, Optional<T> value, T standIn) {
        if (value.isEmpty() && row.cell(column).isEmpty()) {
            error(
                    column,
                    "The act " + row.cell(Column.ACT).orElse("") + " needs the column " + column.header() + ".",
                    "");
        }
        return value.orElse(standIn);
    }

    /** Notes every filled cell that means nothing for this act. Call last. */
    void nothingElse() {
        String act = row.cell(Column.ACT).orElse("");
        for (Column column : Column.values()) {
            boolean text =
                    column.header().startsWith("summary_") || column.header().startsWith("note_");
            if (!text && !read.contains(column) && row.cell(column).isPresent()) {
                error(column, "The column means nothing for the act " + act + ".", "an empty cell.");
            }
        }
        if (!summaryRead && !row.localized("summary").isEmpty()) {
            error(Column.SUMMARY_EN, "The act " + act + " takes no summary.", "the text in note_en or note_ru.");
        }
    }
}
