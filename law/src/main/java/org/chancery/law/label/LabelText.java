package org.chancery.law.label;

import java.text.Normalizer;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The canonical text of a label: {@code SECRET; originator=FRA; release=DEU,FRA,secretariat; review=2029-05-01; basis=N-1}. Fields stand in
 * one order and lists are sorted, so that equal labels have equal texts.
 */
public final class LabelText {

    private LabelText() {}

    /**
     * Reads a label; fields may stand in any order and with any spaces.
     *
     * @throws LabelSyntax with the place and what would be right
     */
    public static Label read(String text) {
        return new LabelReader(Normalizer.normalize(text, Normalizer.Form.NFC)).label();
    }

    static String write(Label.Marking label) {
        var text = new StringBuilder(label.level().name());
        add(text, Field.ORIGINATOR, label.originators());
        text.append("; ").append(Field.RELEASE.key()).append('=').append(label.release());
        add(text, Field.NOT, label.notTo());
        add(text, Field.CAVEAT, label.caveats());
        add(text, Field.DESCRIPTOR, label.descriptors());
        add(text, Field.CASE, label.cases());
        add(text, Field.DOWNGRADE, label.downgrade().stream().toList());
        text.append("; ").append(Field.REVIEW.key()).append('=').append(label.reviewBy());
        add(text, Field.BASIS, label.basis());
        return text.toString();
    }

    private static void add(StringBuilder text, Field field, Collection<?> values) {
        if (!values.isEmpty()) {
            text.append("; ")
                    .append(field.key())
                    .append('=')
                    .append(values.stream().map(Object::toString).collect(Collectors.joining(",")));
        }
    }

    /** The fields after the level. */
    enum Field {
        ORIGINATOR,
        RELEASE,
        NOT,
        CAVEAT,
        DESCRIPTOR,
        CASE,
        DOWNGRADE,
        REVIEW,
        BASIS;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
