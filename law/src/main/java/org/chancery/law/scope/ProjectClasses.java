package org.chancery.law.scope;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.law.instrument.LocalizedText;

/** The classes into which an organisation sorts technologies, in the order in which it lists them. A technology may belong to several. */
public record ProjectClasses(Map<ProjectClass, Row> rows) {

    /**
     * One class.
     *
     * @param humanRights whether the questions of human-rights law are always asked (domain reference 02, section 3, rule 4)
     */
    public record Row(ProjectClass code, LocalizedText title, boolean humanRights) {}

    public ProjectClasses {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    public static ProjectClasses of(List<Row> rows) {
        var byCode = new LinkedHashMap<ProjectClass, Row>();
        rows.forEach(it -> byCode.put(it.code(), it));
        return new ProjectClasses(byCode);
    }

    /** Whether a technology of these classes needs answers under human-rights law whatever its use. */
    public boolean needHumanRights(Collection<ProjectClass> classes) {
        return classes.stream().map(rows::get).anyMatch(it -> it != null && it.humanRights());
    }
}
