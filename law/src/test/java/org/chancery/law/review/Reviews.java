package org.chancery.law.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.label.Label;
import org.chancery.law.prohibition.ProhibitionId;
import org.chancery.law.scope.ProjectClass;

/**
 * A review of AAA with all questions answered, a panel of four (chair and lawyer with a vote each, physician with a vote, engineer as adviser),
 * and an opinion carried by all; changed one thing at a time.
 */
final class Reviews {

    static final AgreementId T = new AgreementId("t");
    static final StateCode A = new StateCode("AAA");
    static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    static final LocalizedText WHY = LocalizedText.of("en", "a reason");
    static final ProjectClass LASERS = new ProjectClass("LASERS");
    static final MemberId CHAIR = new MemberId("chair");
    static final MemberId LAWYER = new MemberId("lawyer");
    static final MemberId PHYSICIAN = new MemberId("physician");
    static final MemberId ENGINEER = new MemberId("engineer");
    static final MemberId MINISTER = new MemberId("minister");

    Optional<StateCode> state = Optional.of(A);
    ReviewState at = ReviewState.PANEL;
    boolean urgent;
    boolean humanRights;
    Adoption adoption = Adoption.UNANIMITY;
    Optional<Quorum> quorum = Optional.of(new Quorum(true, 1, 2));
    Stated separateDecider = Stated.YES;
    Set<Starter> starters = Set.of();
    Interest physicianInterest = Interest.NONE;
    Recommendation recommendation = Recommendation.APPROVE;
    final Set<MemberId> present = new TreeSet<>(Set.of(CHAIR, LAWYER, PHYSICIAN, ENGINEER));
    final Set<MemberId> advised = new TreeSet<>(Set.of(PHYSICIAN, ENGINEER));
    final Map<MemberId, Vote> votes =
            new LinkedHashMap<>(Map.of(CHAIR, Vote.FOR, LAWYER, Vote.FOR, PHYSICIAN, Vote.FOR));
    final List<SeparateOpinion> separate = new ArrayList<>();
    final Map<Question, Answered> answers = new LinkedHashMap<>();
    final List<ReviewCondition> conditions = new ArrayList<>();
    boolean opinion = true;
    Optional<Decision> decision = Optional.empty();

    Reviews() {
        for (Question question : Question.values()) {
            answer(question, question == Question.Q0 ? Answer.IN_SCOPE : Answer.NOT_PROHIBITED);
        }
        answer(Question.Q9, Answer.NOTE);
    }

    Reviews answer(Question question, Answer answer) {
        answers.put(question, answered(question, answer));
        return this;
    }

    static Answered answered(Question question, Answer answer) {
        return new Answered(
                new ActId("answer-" + question),
                question,
                question.isOfEachState() ? Optional.of(A) : Optional.empty(),
                answer,
                question.citesRules() ? Set.of(new ProhibitionId("P1")) : Set.of(),
                Set.of("e1"),
                false,
                answer == Answer.CANNOT_DETERMINE ? List.of(WHY) : List.of(),
                WHY,
                LAWYER);
    }

    Reviews condition(ReviewCondition.Type type, Question... questions) {
        conditions.add(new ReviewCondition(
                "c" + conditions.size(),
                type,
                WHY,
                Optional.of(MINISTER),
                Optional.of(DAY.plusYears(1)),
                Optional.empty(),
                Set.of(questions)));
        return this;
    }

    Reviews decided(Outcome outcome, MemberId by, LocalizedText reasons) {
        at = ReviewState.OPINION_ADOPTED;
        decision = Optional.of(new Decision(LocalizedText.of("en", "the Minister"), by, outcome, DAY, reasons));
        return this;
    }

    ReviewFile file() {
        return new ReviewFile(
                T,
                state,
                at,
                Phase.ACQUISITION,
                Starter.NOTIFIER,
                DAY,
                urgent,
                Set.of(LASERS),
                humanRights,
                new Profile(
                        "p",
                        LocalizedText.of("en", "the Commission"),
                        starters,
                        adoption,
                        quorum,
                        OptionalInt.empty(),
                        separateDecider,
                        Stated.NOT_STATED,
                        Optional.empty()),
                List.of(
                        member(CHAIR, Discipline.OPERATIONAL, Interest.NONE, true),
                        member(LAWYER, Discipline.LEGAL, Interest.NONE, true),
                        member(PHYSICIAN, Discipline.MEDICAL, physicianInterest, true),
                        member(ENGINEER, Discipline.TECHNICAL, Interest.NONE, false)),
                List.of(
                        evidence("e1", Evidence.Independence.INDEPENDENT),
                        evidence("e2", Evidence.Independence.CONTRACTOR)),
                List.copyOf(answers.values()),
                conditions,
                opinion
                        ? Optional.of(new Opinion(recommendation, present, votes, advised, separate, Set.of()))
                        : Optional.empty(),
                decision);
    }

    private static PanelMember member(MemberId id, Discipline discipline, Interest interest, boolean votes) {
        return new PanelMember(id, Optional.empty(), Set.of(discipline), interest, id.equals(CHAIR), votes);
    }

    private static Evidence evidence(String id, Evidence.Independence independence) {
        return new Evidence(id, Evidence.Kind.MEDICAL, "0".repeat(64), WHY, Label.PUBLIC, independence, DAY);
    }
}
