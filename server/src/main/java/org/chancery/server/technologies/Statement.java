package org.chancery.server.technologies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.scope.ProjectClass;

/**
 * What a State says of a technology; its words are kept as they were written.
 *
 * @param agreement under which it is registered
 * @param name by which it is called, in one language or more
 * @param language of the other texts: {@code en} or {@code ru}
 * @param description in plain words
 * @param purpose intended purpose
 * @param use normal expected use
 * @param parent the item of which it is a part or a variant
 * @param bands thresholds to which the State has placed it
 */
public record Statement(
        AgreementId agreement,
        LocalizedText name,
        String language,
        String description,
        String purpose,
        String use,
        Origin origin,
        Optional<UUID> parent,
        Phase phase,
        List<ProjectClass> classes,
        List<Measured> bands,
        PublicFace face) {
    public Statement {
        classes = List.copyOf(classes);
        bands = List.copyOf(bands);
    }

    /** All free text, for search and for the check of what does not belong there. */
    public String said() {
        return String.join("\n", String.join("\n", name.byLanguage().values()), description, purpose, use);
    }

    /** A text as search compares it: in small letters, which the database knows of the Latin alphabet only, and with е for ё. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
