package org.chancery.packages.untc;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.chancery.packages.PackageReader;
import org.chancery.packages.acts.Column;
import org.chancery.packages.acts.Row;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.state.States;
import org.chancery.packages.untc.StatusPage.Section;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the importer finds on the real pages equals what two independent readings found. */
class RealPagesTest {

    static Stream<NamedCsvRecord> treaties() {
        return RealPages.table("mtdsg_treaties.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void heading_and_counts_are_as_expected(NamedCsvRecord expected) {
        var problems = new Problems(expected.getField("file"));
        StatusPage page = RealPages.page(expected.getField("file"), problems);
        assertThat(problems.found()).isEmpty();
        assertThat(page.title()).isEqualTo(expected.getField("title"));
        assertThat(page.inForce().map(Object::toString).orElse("")).isEqualTo(expected.getField("published_eif"));
        assertThat(number(page.signatories())).isEqualTo(expected.getField("signatories_printed"));
        assertThat(number(page.parties())).isEqualTo(expected.getField("parties_printed"));
        assertThat(page.rows()).isEqualTo(Integer.parseInt(expected.getField("rows_in_grid")));
        assertThat(entries(page, Section.DECLARATIONS)).isEqualTo(expected.getField("declaration_entries"));
        assertThat(entries(page, Section.OBJECTIONS)).isEqualTo(expected.getField("objection_entries"));
        assertThat(entries(page, Section.DECLARATIONS_UNDER_ARTICLE))
                .isEqualTo(expected.getField("declarations_under_article_entries"));
        assertThat(page.notes()).hasSize(Integer.parseInt(expected.getField("end_notes")));
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void every_dated_cell_of_the_grid_is_found(NamedCsvRecord treaty) {
        StatusPage page = RealPages.page(treaty.getField("file"), new Problems("page"));
        List<String> found = page.actions().stream()
                .map(a -> String.join(
                        ",",
                        Integer.toString(a.row()),
                        States.named(a.state()).map(Object::toString).orElse(a.state()),
                        a.action().name().toLowerCase(Locale.ROOT),
                        a.marker(),
                        a.date().toString(),
                        a.bracketed() ? "1" : "0"))
                .toList();
        List<String> expected = RealPages.rows("mtdsg_actions.csv", treaty.getField("treaty_id")).stream()
                .map(r -> String.join(
                        ",",
                        r.getField("row"),
                        r.getField("iso3"),
                        r.getField("action"),
                        r.getField("marker"),
                        r.getField("date"),
                        r.getField("bracketed")))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void former_states_and_withdrawals_are_found_in_the_end_notes(NamedCsvRecord treaty) {
        var problems = new Problems("page");
        StatusPage page = RealPages.page(treaty.getField("file"), problems);
        PageDraft draft = PageDraft.of(page, new PageNames(Map.of()), problems);
        assertThat(problems.found()).isEmpty();
        List<String> expected = new ArrayList<>();
        RealPages.rows("mtdsg_predecessors.csv", treaty.getField("treaty_id"))
                .forEach(r -> expected.add(r.getField("code") + " " + r.getField("action") + " " + r.getField("date")));
        RealPages.rows("mtdsg_withdrawals.csv", treaty.getField("treaty_id")).forEach(r -> {
            expected.add(r.getField("iso3") + " denunciation " + r.getField("notified"));
            expected.add(r.getField("iso3") + " effect " + r.getField("effect"));
        });
        List<String> found =
                draft.acts().rows().stream().flatMap(r -> fromNotes(r).stream()).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void every_entry_becomes_an_act_or_is_left_with_its_text(NamedCsvRecord treaty) {
        var problems = new Problems("page");
        StatusPage page = RealPages.page(treaty.getField("file"), problems);
        PageDraft draft = PageDraft.of(page, new PageNames(Map.of()), problems);
        for (var entry : page.entries()) {
            String place = EntryFile.place(entry);
            boolean placed = draft.acts().rows().stream()
                    .anyMatch(r -> r.cell(Column.NOTE_EN)
                            .filter(n -> n.contains(place))
                            .isPresent());
            boolean left =
                    draft.acts().unplaced().stream().anyMatch(u -> u.position().equals(place));
            assertThat(placed || left).as(place).isTrue();
            assertThat(draft.entries(id -> id)).contains("\"" + place + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void the_imported_package_is_sound(NamedCsvRecord treaty, @TempDir Path temp) throws IOException {
        Path clauses = temp.resolve("clauses.yaml");
        Files.writeString(clauses, "id: page\n");
        Path page = RealPages.folder().resolve("mtdsg_html").resolve(treaty.getField("file"));
        var request = new UntcImport.Request(page, Optional.of(clauses), temp.resolve("page"), false);
        assertThat(UntcImport.run(request).written()).isTrue();
        assertThat(PackageReader.read(temp.resolve("page")).problems())
                .filteredOn(p -> p.isError())
                .isEmpty();
        assertThat(UntcImport.run(request).differences()).isEmpty();
    }

    static List<String> fromNotes(Row row) {
        String state = row.cell(Column.STATE).orElse("");
        String act = row.cell(Column.ACT).orElse("");
        boolean former = States.all().values().stream()
                .anyMatch(
                        e -> e.kind() == States.Kind.FORMER && e.code().value().equals(state));
        if (act.equals("denunciation") || former && !act.equals("declaration")) {
            return List.of(state + " " + act + " " + row.cell(Column.DATE).orElse(""));
        }
        return row.cell(Column.FORM).filter("withdrawal-effect"::equals).isPresent()
                ? List.of(state + " effect " + row.cell(Column.EFFECTIVE_ON).orElse(""))
                : List.of();
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String entries(StatusPage page, Section section) {
        return Long.toString(
                page.entries().stream().filter(e -> e.section() == section).count());
    }
}
