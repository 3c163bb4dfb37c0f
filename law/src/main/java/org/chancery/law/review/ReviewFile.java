package org.chancery.law.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.scope.ProjectClass;

/**
 * A review as far as the rules need it.
 *
 * @param keptUnder the agreement under which reviews are kept
 * @param state that reviews; empty for a joint file, which ends with the opinion
 * @param lawAsOf the day whose law is applied
 * @param urgent recorded and shown; no rule reads it, so no question is skipped
 * @param humanRights whether Q8 has to be answered: a class that asks for it, or use outside armed conflict foreseen
 * @param answers in the order in which they were given; a later one for the same question and State replaces an earlier one
 */
public record ReviewFile(
        AgreementId keptUnder,
        Optional<StateCode> state,
        ReviewState at,
        Phase phase,
        Starter startedBy,
        LocalDate lawAsOf,
        boolean urgent,
        Set<ProjectClass> classes,
        boolean humanRights,
        Profile profile,
        List<PanelMember> panel,
        List<Evidence> evidence,
        List<Answered> answers,
        List<ReviewCondition> conditions,
        Optional<Opinion> opinion,
        Optional<Decision> decision) {
    public ReviewFile {
        classes = Set.copyOf(classes);
        panel = List.copyOf(panel);
        evidence = List.copyOf(evidence);
        answers = List.copyOf(answers);
        conditions = List.copyOf(conditions);
    }

    public boolean isJoint() {
        return state.isEmpty();
    }

    /** The standing answers that count for the file: common ones, and those of its State. In the order of the questions. */
    public List<Answered> standing() {
        var standing = new ArrayList<Answered>();
        for (Question question : Question.values()) {
            answers.stream()
                    .filter(it -> it.question() == question && counts(it))
                    .reduce((_, later) -> later)
                    .ifPresent(standing::add);
        }
        return standing;
    }

    Optional<Answered> answer(Question question) {
        return standing().stream().filter(it -> it.question() == question).findFirst();
    }

    Optional<PanelMember> member(MemberId id) {
        return panel.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private boolean counts(Answered answer) {
        return isJoint() || answer.state().isEmpty() || answer.state().equals(state);
    }
}
