package org.chancery.packages.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.scope.Definition;
import org.chancery.law.scope.EffectKind;
import org.chancery.law.scope.Element;
import org.chancery.law.scope.Limb;
import org.chancery.law.scope.ProjectClass;
import org.chancery.law.scope.ProjectClasses;

/** Reads the classes of technologies and the definition of what an agreement covers. Throws as {@link ProhibitionLists} does. */
public final class ScopeLists {

    private ScopeLists() {}

    /** The classes of classes.csv, in its order. */
    public static ProjectClasses classes(Path folder) {
        return ProjectClasses.of(ListRow.of(folder.resolve("classes.csv")).stream()
                .map(it -> new ProjectClasses.Row(
                        it.as("code", ProjectClass::new),
                        it.inBoth("en", "ru"),
                        it.as("human_rights", ScopeLists::yes)))
                .toList());
    }

    /** The agreements of agreements.csv to which the definition of definition.csv applies, each with the article where it is numbered. */
    public static Map<AgreementId, Optional<Article>> agreements(Path folder) {
        var agreements = new LinkedHashMap<AgreementId, Optional<Article>>();
        for (ListRow row : ListRow.of(folder.resolve("agreements.csv"))) {
            Optional<Article> article =
                    row.text("article").isEmpty() ? Optional.empty() : Optional.of(row.as("article", Article::new));
            agreements.put(row.as("agreement", AgreementId::new), article);
        }
        return agreements;
    }

    /** The definition of definition.csv as that of an agreement. */
    public static Definition definition(Path folder, AgreementId agreement, Optional<Article> article) {
        List<ListRow> rows = ListRow.of(folder.resolve("definition.csv"));
        var limbs = new ArrayList<Limb>();
        var effects = new ArrayList<EffectKind>();
        for (ListRow row : rows) {
            switch (row.text("part")) {
                case "LIMB" ->
                    limbs.add(new Limb(
                            row.text("code"), row.inBoth("en", "ru"), elements(rows, "ELEMENT", row.text("code"))));
                case "EFFECT" ->
                    effects.add(new EffectKind(
                            row.text("code"),
                            row.inBoth("en", "ru"),
                            elements(rows, "PURPOSE", row.text("code")).stream().findFirst()));
                case "ELEMENT", "PURPOSE" -> {}
                default -> throw row.wrong("part", "LIMB, ELEMENT, EFFECT or PURPOSE, not " + row.text("part"));
            }
        }
        return new Definition(agreement, article, limbs, effects);
    }

    private static List<Element> elements(List<ListRow> rows, String part, String within) {
        return rows.stream()
                .filter(it ->
                        it.text("part").equals(part) && it.several("within").contains(within))
                .map(it -> new Element(it.text("code"), it.inBoth("en", "ru")))
                .toList();
    }

    static boolean yes(String written) {
        return switch (written) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("yes or no, not " + written);
        };
    }
}
