package org.chancery.packages.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.prohibition.Catalogue;
import org.chancery.law.prohibition.Prohibition;
import org.chancery.law.prohibition.ProhibitionId;
import org.chancery.law.prohibition.Source;
import org.chancery.law.review.Question;
import org.chancery.law.review.QuestionRules;
import org.chancery.law.scope.ProjectClass;

/**
 * Reads the catalogue of prohibitions with its sources and Russian texts, and which question rests on which rule. Methods throw
 * IllegalArgumentException with file, line and field, or UncheckedIOException when a file cannot be read.
 */
public final class ProhibitionLists {

    private ProhibitionLists() {}

    /** The catalogue of a folder with prohibitions.csv, prohibitions-ru.csv, prohibition-sources.csv and instruments.csv. */
    public static Catalogue catalogue(Path folder) {
        Map<String, ListRow> russian = ListRow.of(folder.resolve("prohibitions-ru.csv")).stream()
                .collect(Collectors.toMap(it -> it.text("id"), it -> it));
        Map<String, List<Source>> sources = sources(folder);
        var rules = new ArrayList<Prohibition>();
        for (ListRow row : ListRow.of(folder.resolve("prohibitions.csv"))) {
            String id = row.text("id");
            ListRow translated = russian.remove(id);
            List<Source> cited = sources.remove(id);
            if (translated == null || cited == null) {
                throw row.wrong("id", id + " has no " + (cited == null ? "source" : "Russian text"));
            }
            rules.add(new Prohibition(
                    row.as("id", ProhibitionId::new),
                    both(row.text("rule"), translated.text("rule")),
                    row.as("kind", Prohibition.Kind::valueOf),
                    classes(row),
                    both(row.text("test_question"), translated.text("test_question")),
                    cited));
        }
        if (!russian.isEmpty() || !sources.isEmpty()) {
            var left = new TreeSet<>(russian.keySet());
            left.addAll(sources.keySet());
            throw new IllegalArgumentException(folder + ": texts or sources of rules that are not listed: " + left);
        }
        return Catalogue.of(rules);
    }

    /** Which question rests on which rules, from questions.csv. */
    public static QuestionRules questions(Path folder) {
        Map<Question, Set<ProhibitionId>> named = new EnumMap<>(Question.class);
        for (ListRow row : ListRow.of(folder.resolve("questions.csv"))) {
            named.computeIfAbsent(row.as("question", Question::valueOf), _ -> new TreeSet<>())
                    .add(row.as("prohibition", ProhibitionId::new));
        }
        return new QuestionRules(named);
    }

    private static Set<ProjectClass> classes(ListRow row) {
        List<String> named = row.several("applies_to_class");
        return named.contains("ALL")
                ? Set.of()
                : row.as(
                        "applies_to_class",
                        _ -> named.stream().map(ProjectClass::new).collect(Collectors.toSet()));
    }

    private static Map<String, List<Source>> sources(Path folder) {
        var library = new HashMap<String, String>();
        ListRow.of(folder.resolve("instruments.csv"))
                .forEach(it -> library.put(it.text("instrument"), it.text("library")));
        Map<String, List<Source>> sources = new LinkedHashMap<>();
        for (ListRow row : ListRow.of(folder.resolve("prohibition-sources.csv"))) {
            sources.computeIfAbsent(row.text("id"), _ -> new ArrayList<>()).add(source(row, library));
        }
        return sources;
    }

    private static Source source(ListRow row, Map<String, String> library) {
        String instrument = row.text("instrument");
        String folder = library.get(instrument);
        if (folder == null) {
            throw row.wrong("instrument", instrument + " is not in instruments.csv");
        }
        return switch (row.text("basis")) {
            case "TREATY" -> {
                if (folder.isEmpty()) {
                    throw row.wrong("basis", instrument + " is no treaty that the library holds");
                }
                yield new Source.Treaty(
                        new AgreementId(folder),
                        row.several("articles").stream().map(Article::new).toList());
            }
            case "CUSTOM" -> new Source.Custom(instrument);
            case "POLICY" -> new Source.Political(instrument);
            default -> throw row.wrong("basis", "TREATY, CUSTOM or POLICY, not " + row.text("basis"));
        };
    }

    private static LocalizedText both(String english, String russian) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("en", english);
        texts.put("ru", russian);
        return new LocalizedText(texts);
    }
}
