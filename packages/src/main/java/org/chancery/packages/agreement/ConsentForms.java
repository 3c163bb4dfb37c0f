package org.chancery.packages.agreement;

import java.util.List;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.packages.tree.Fields;
import org.chancery.packages.tree.Words;

/** Lists of forms of consent, by their hyphenated words. */
final class ConsentForms {

    private static final String REMEDY = "any of " + String.join(", ", Words.all(ConsentForm.class)) + ".";

    private ConsentForms() {}

    static List<ConsentForm> read(Fields fields, String key) {
        return fields.values(key, ConsentForms::form, REMEDY);
    }

    private static ConsentForm form(String word) {
        return Words.find(ConsentForm.class, word).orElseThrow(() -> new IllegalArgumentException(word));
    }
}
