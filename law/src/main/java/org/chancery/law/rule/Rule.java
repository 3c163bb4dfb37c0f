package org.chancery.law.rule;

import java.util.Arrays;
import java.util.List;

/**
 * A rule that a reason can name: one enum for each subject of the law. The sentence above each constant says in English what a reason with
 * that rule says. The words module has a text for each in every language, and a test holds the two together.
 */
public sealed interface Rule
        permits AgreementRule,
                StateRule,
                RecordRule,
                ConsentRule,
                EntryRule,
                BindingRule,
                TerritoryRule,
                ProvisionalRule,
                WithdrawalRule,
                SuspensionRule,
                DurationRule,
                RelationRule,
                ReservationRule,
                AcceptanceRule,
                ObjectionRule,
                AmendingRule,
                AccessRule,
                LabelRule,
                DerivationRule,
                LabelChangeRule,
                EquivalenceRule,
                ExaminationRule,
                ScopeRule,
                ScopeStepRule,
                ClassificationRule,
                ProhibitionRule,
                AnswerRule,
                OpinionRule,
                DecisionRule,
                ReviewStepRule,
                ReopeningRule,
                JointRule,
                PublicationRule,
                FreeTextRule,
                BallotRule,
                VoteRefusalRule,
                SilenceRule,
                ProposalRule {

    /** Name of the constant, printed in findings and unlike that of every other rule of any subject; it never changes. */
    String name();

    /** Raised when the meaning of the rule changes; counted from 1. */
    int version();

    /** Names of the values that every reason with this rule carries; a reason may not carry others. */
    List<String> carries();

    /** Every rule, subject by subject. */
    static List<Rule> all() {
        return Arrays.stream(Rule.class.getPermittedSubclasses())
                .flatMap(subject -> Arrays.stream(subject.getEnumConstants()))
                .map(Rule.class::cast)
                .toList();
    }
}
