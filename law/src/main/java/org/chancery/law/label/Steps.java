package org.chancery.law.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.rule.Rule;

/** The steps of one answer about a label, and whether one of them refuses. */
final class Steps {

    private final Basis basis;
    private final List<Reason> steps = new ArrayList<>();
    private boolean refused;

    Steps(Basis basis) {
        this.basis = basis;
    }

    void add(Rule rule, Value... values) {
        steps.add(Reason.of(rule, basis, List.of(), values));
    }

    void refuse(Rule rule, Value... values) {
        refused = true;
        add(rule, values);
    }

    boolean isRefused() {
        return refused;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    Finding finding(AgreementId keptUnder, Rule conclusion, Value... values) {
        return new Finding(
                keptUnder, Finding.Standing.ESTABLISHED, Reason.of(conclusion, basis, List.of(), values), steps);
    }

    static Value of(LocalDate date) {
        return new Value.OfDate(date);
    }

    static Value of(Enum<?> code) {
        return new Value.OfCode(code);
    }

    static Value of(Recipient recipient) {
        return new Value.OfRecipients(List.of(recipient));
    }

    static Value recipients(Collection<Recipient> recipients) {
        return new Value.OfRecipients(List.copyOf(recipients));
    }

    /** Words of the organisation's own, as they are written. */
    static Value words(Collection<?> words) {
        return new Value.OfText(
                LocalizedText.of("en", words.stream().map(Object::toString).collect(Collectors.joining(", "))));
    }
}
