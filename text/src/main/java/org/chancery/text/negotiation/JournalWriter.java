package org.chancery.text.negotiation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes steps as rows of a table. */
final class JournalWriter {
    private static final List<String> BEFORE =
            List.of("date", "step", "bracket", "alternative", "delegation", "place", "wording");

    private JournalWriter() {}

    static String write(List<Step> steps) {
        List<Map<String, String>> rows = steps.stream().map(JournalWriter::row).toList();
        Set<String> spoken = new TreeSet<>();
        rows.forEach(row -> row.keySet().stream().filter(k -> k.contains("_")).forEach(spoken::add));
        List<String> columns = new ArrayList<>(BEFORE);
        for (String kind : List.of("words_", "text_", "reason_")) {
            spoken.stream().filter(name -> name.startsWith(kind)).forEach(columns::add);
        }
        columns.add("decision");
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(
                    columns.stream().map(c -> row.getOrDefault(c, "")).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Map<String, String> row(Step step) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("date", step.date().toString());
        row.put("bracket", step.bracket());
        switch (step) {
            case Step.Propose propose -> {
                row.putAll(Map.of(
                        "step", "propose",
                        "alternative", propose.alternative(),
                        "delegation", propose.delegation()));
                propose.place().ifPresent(place -> place(place, row));
                switch (propose.wording()) {
                    case Wording.Replacement replacement -> {
                        row.put("wording", "text");
                        spoken("text", replacement.text(), row);
                    }
                    case Wording.Deletion deletion -> row.put("wording", "deletion");
                    case Wording.Standing standing -> {}
                }
                spoken("reason", propose.reason(), row);
            }
            case Step.Support support ->
                row.putAll(Map.of(
                        "step", "support",
                        "alternative", support.alternative(),
                        "delegation", support.delegation()));
            case Step.Withdraw withdraw ->
                row.putAll(Map.of(
                        "step", "withdraw",
                        "alternative", withdraw.alternative(),
                        "delegation", withdraw.delegation()));
            case Step.State state -> {
                row.putAll(Map.of(
                        "step", "state",
                        "alternative", state.alternative().orElse(""),
                        "delegation", state.delegation()));
                spoken("text", state.text(), row);
            }
            case Step.Lift lift ->
                row.putAll(Map.of("step", "lift", "alternative", lift.alternative(), "decision", lift.decision()));
        }
        return row;
    }

    private static void place(Place place, Map<String, String> row) {
        switch (place) {
            case Place.Words words -> {
                row.put("place", "words " + words.provision());
                spoken("words", words.words(), row);
            }
            case Place.Provision provision -> row.put("place", "provision " + provision.provision());
            case Place.After after -> row.put("place", "after " + after.provision());
            case Place.Within within -> {
                row.put("place", "within " + within.bracket() + "/" + within.alternative());
                spoken("words", within.words(), row);
            }
        }
    }

    private static void spoken(String what, Map<String, String> texts, Map<String, String> row) {
        texts.forEach((language, text) -> row.put(what + "_" + language, text));
    }
}
