package org.chancery.server.docket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.act.Problem;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.deposit.Examination;

/**
 * What an examiner is shown of an item. It advises; two officers decide.
 *
 * @param wrong fields that are missing or cannot be read
 * @param acts what acceptance would record
 * @param law what would follow; empty where nothing would be recorded
 * @param authority whether the signer may sign for the State
 * @param missing declarations that the agreement asks for and the deposit does not have
 */
public record Examined(
        Set<String> wrong,
        List<TreatyAct> acts,
        Optional<Examination> law,
        Authority authority,
        List<RequiredDeclaration> missing) {

    public Examined {
        wrong = Set.copyOf(wrong);
        acts = List.copyOf(acts);
        missing = List.copyOf(missing);
    }

    /** Kinds of contradictions that acceptance would bring into the record, errors only. */
    public List<Problem.Kind> contradictions() {
        return law.stream()
                .flatMap(it -> it.problems().stream())
                .filter(it -> it.severity() == Problem.Severity.ERROR)
                .map(Problem::kind)
                .distinct()
                .toList();
    }

    /** Why it cannot be accepted now, whatever the officers think; empty where they may decide. */
    public Optional<StepRefused.Why> bars() {
        if (!wrong.isEmpty()) {
            return Optional.of(StepRefused.Why.FIELDS_WRONG);
        }
        if (authority.isForTheOrgan()) {
            return Optional.of(StepRefused.Why.TWO_CLAIMANTS);
        }
        boolean broken = contradictions().stream()
                .anyMatch(it -> it == Problem.Kind.REFERS_TO_NOTHING
                        || it == Problem.Kind.REFERS_TO_ANOTHER_KIND
                        || it == Problem.Kind.REFERS_TO_ANOTHER_STATE
                        || it == Problem.Kind.OBJECTION_TO_NO_RESERVATION
                        || it == Problem.Kind.OBJECTION_TO_OWN_RESERVATION
                        || it == Problem.Kind.KIND_OF_AGREEMENT);
        return broken ? Optional.of(StepRefused.Why.RECORD_CONTRADICTED) : Optional.empty();
    }
}
