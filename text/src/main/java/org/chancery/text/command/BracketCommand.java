package org.chancery.text.command;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.text.TextException;
import org.chancery.text.TextFiles;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.negotiation.Bracket;
import org.chancery.text.negotiation.Journal;
import org.chancery.text.negotiation.Negotiation;
import org.chancery.text.negotiation.OpenBrackets;
import org.chancery.text.negotiation.RollingText;

/** {@code chancery text brackets}: a text under negotiation as a document, its open brackets by article, or their course. */
final class BracketCommand {
    private final Arguments arguments;
    private final Clock clock;

    BracketCommand(Arguments arguments, Clock clock) {
        this.arguments = arguments;
        this.clock = clock;
    }

    byte[] run(AknDocument base) throws IOException {
        Negotiation negotiation =
                Journal.read(TextFiles.decode(TextFiles.bytes(arguments.files(2).get(1))));
        String view = arguments.option("--view", "rolling");
        return switch (view) {
            case "rolling", "clean" -> document(base, negotiation, view);
            case "articles" -> lines(articles(negotiation));
            case "measure" ->
                lines(OpenBrackets.over(negotiation).stream()
                        .filter(m -> !m.date().isAfter(date()))
                        .map(BracketCommand::measured)
                        .toList());
            default ->
                throw TextException.of(
                        "usage", "'" + view + "' is no view", "Use rolling, clean, articles or measure.");
        };
    }

    private byte[] document(AknDocument base, Negotiation negotiation, String view) throws IOException {
        Map<String, String> names = names(base.language().orElse("eng"));
        RollingText text = RollingText.of(base, negotiation, date(), code -> names.getOrDefault(code, code));
        String delegation = arguments.option("--delegation", "");
        AknDocument shown = view.equals("clean")
                ? text.clean()
                : delegation.isEmpty() ? text.rolling() : text.forDelegation(delegation);
        return Formats.export(
                shown, arguments.option("--to", "akn"), clock.instant(), arguments.images(), arguments.fonts());
    }

    private LocalDate date() {
        String date = arguments.option("--date", "");
        try {
            return date.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw TextException.of("usage", "'" + date + "' is no date", "Write it as 2026-09-18.");
        }
    }

    private List<String> articles(Negotiation negotiation) {
        return negotiation.byArticle(date()).entrySet().stream()
                .map(e -> e.getKey() + ": "
                        + e.getValue().stream().map(Bracket::id).collect(Collectors.joining(", ")))
                .toList();
    }

    private static String measured(OpenBrackets measure) {
        return measure.date() + " " + measure.total() + " "
                + measure.byArticle().entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static byte[] lines(List<String> lines) {
        return lines.stream().map(l -> l + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    /** Names of delegations from a table with the columns {@code code, en, ru}; without one, codes. */
    private Map<String, String> names(String language) throws IOException {
        Map<String, String> names = new HashMap<>();
        String file = arguments.option("--names", "");
        if (!file.isEmpty()) {
            String column = language.equals("rus") ? "ru" : "en";
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(TextFiles.decode(TextFiles.bytes(Path.of(file))))) {
                rows.forEach(row -> row.findField("code")
                        .ifPresent(code -> names.put(code, row.findField(column).orElse(code))));
            }
        }
        return names;
    }
}
