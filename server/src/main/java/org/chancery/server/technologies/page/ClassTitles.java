package org.chancery.server.technologies.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.law.scope.ProjectClass;
import org.chancery.server.technologies.PublicLists;

/**
 * The classes of technologies in the language of a page, in the order of the table.
 *
 * @param byClass titles
 */
public record ClassTitles(Map<ProjectClass, String> byClass) {

    static ClassTitles in(PublicLists lists, String language) {
        var titles = new LinkedHashMap<ProjectClass, String>();
        lists.classes()
                .rows()
                .forEach((code, row) -> titles.put(code, row.title().in(language)));
        return new ClassTitles(titles);
    }

    /** The title of a class; its code where the table has it no longer. */
    public String of(ProjectClass one) {
        return byClass.getOrDefault(one, one.code());
    }

    /** The titles of several, with commas. */
    public String of(List<ProjectClass> several) {
        return String.join(", ", several.stream().map(this::of).toList());
    }
}
