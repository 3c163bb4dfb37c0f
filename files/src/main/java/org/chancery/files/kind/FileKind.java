package org.chancery.files.kind;

import java.util.Locale;
import java.util.Set;

/**
 * A kind of file that may come in.
 *
 * @param code short and lasting, for records
 * @param mediaType as it is served
 * @param family what can be done with it
 * @param extensions that a name may end in, the usual one first, without dot
 * @param mostBytes larger files of this kind are refused
 */
public record FileKind(
        String code, String mediaType, Family family, java.util.List<String> extensions, long mostBytes) {
    public FileKind {
        extensions = java.util.List.copyOf(extensions);
    }

    /** Whether a name ends as names of this kind do. */
    public boolean fits(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0
                && Set.copyOf(extensions).contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** What can be done with a file. */
    public enum Family {
        PDF,
        /** Office Open XML: documents, tables, slides. */
        OFFICE,
        IMAGE,
        TEXT
    }
}
