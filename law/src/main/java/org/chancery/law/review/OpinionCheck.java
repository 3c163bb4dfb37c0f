package org.chancery.law.review;

import java.util.List;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.rule.OpinionRule;

/** What the adoption of an opinion needs (domain reference 01, section 6, guard 1). */
final class OpinionCheck {

    private static final Basis RULE = new Basis.OrganisationRule();

    private final ReviewFile file;
    private final Opinion opinion;
    private final Judgement steps;

    private OpinionCheck(ReviewFile file, Opinion opinion, Judgement steps) {
        this.file = file;
        this.opinion = opinion;
        this.steps = steps;
    }

    static void check(ReviewFile file, Judgement steps) {
        if (file.opinion().isEmpty()) {
            steps.refuse(OpinionRule.OPINION_MISSING, RULE);
            return;
        }
        var check = new OpinionCheck(file, file.opinion().get(), steps);
        check.questions();
        check.disciplines();
        check.quorum();
        check.votes();
        check.adoption();
        check.separate();
    }

    private void questions() {
        for (Question question : Question.values()) {
            if (file.answer(question).isEmpty()) {
                steps.refuse(OpinionRule.QUESTION_NOT_ANSWERED, RULE, new Value.OfCode(question));
            }
        }
    }

    private void disciplines() {
        if (took(Discipline.LEGAL).isEmpty()) {
            steps.refuse(OpinionRule.LEGAL_MEMBER_MISSING, RULE);
        }
        boolean other = file.panel().stream()
                .filter(it -> opinion.advised().contains(it.id()))
                .anyMatch(it -> it.disciplines().stream().anyMatch(d -> d != Discipline.LEGAL));
        if (!other) {
            steps.refuse(OpinionRule.OTHER_DISCIPLINE_MISSING, RULE);
        }
    }

    private void quorum() {
        if (file.profile().quorum().isEmpty()) {
            steps.add(OpinionRule.QUORUM_NOT_STATED, RULE);
            return;
        }
        List<PanelMember> others =
                file.panel().stream().filter(it -> it.votes() && !it.chair()).toList();
        long present = others.stream().filter(this::isPresent).count();
        boolean chair = file.panel().stream().anyMatch(it -> it.chair() && isPresent(it));
        Value[] values = {new Value.OfNumber(present), new Value.OfNumber(others.size())};
        if (file.profile().quorum().get().isReached(chair, present, others.size())) {
            steps.add(OpinionRule.QUORUM_REACHED, RULE, values);
        } else {
            steps.refuse(OpinionRule.QUORUM_NOT_REACHED, RULE, values);
        }
    }

    private void votes() {
        opinion.votes().keySet().stream().sorted().forEach(id -> {
            boolean may =
                    file.member(id).filter(it -> it.votes() && isPresent(it)).isPresent();
            if (!may) {
                steps.refuse(OpinionRule.VOTE_OF_NO_MEMBER, RULE, text(id));
            } else if (file.member(id).filter(PanelMember::isFree).isEmpty()) {
                steps.refuse(OpinionRule.VOTE_NOT_FREE, RULE, text(id));
            }
        });
    }

    private void adoption() {
        long yes = opinion.count(Vote.FOR);
        long no = opinion.count(Vote.AGAINST);
        boolean adopted = switch (file.profile().adoption()) {
            case UNANIMITY -> yes > 0 && yes == opinion.votes().size();
            case MAJORITY, NOT_STATED -> yes > no;
            case SINGLE_REVIEWER ->
                opinion.votes().size() == 1
                        && took(Discipline.LEGAL).stream()
                                .anyMatch(it -> opinion.votes().get(it.id()) == Vote.FOR);
        };
        Value[] values = {new Value.OfCode(file.profile().adoption()), new Value.OfNumber(yes), new Value.OfNumber(no)};
        if (adopted) {
            steps.add(OpinionRule.OPINION_CARRIED, RULE, values);
        } else {
            steps.refuse(OpinionRule.OPINION_NOT_CARRIED, RULE, values);
        }
    }

    private void separate() {
        for (SeparateOpinion it : opinion.separate()) {
            if (!opinion.present().contains(it.author())) {
                steps.refuse(OpinionRule.SEPARATE_BY_ABSENT, RULE, text(it.author()));
            } else if (it.kind() == SeparateOpinion.Kind.DISSENT
                    && opinion.votes().get(it.author()) == Vote.FOR) {
                steps.refuse(OpinionRule.DISSENT_AFTER_VOTE_FOR, RULE, text(it.author()));
            } else {
                steps.add(OpinionRule.SEPARATE_ATTACHED, RULE, text(it.author()), new Value.OfCode(it.kind()));
            }
        }
    }

    private List<PanelMember> took(Discipline discipline) {
        return file.panel().stream()
                .filter(it -> it.is(discipline) && isPresent(it))
                .toList();
    }

    private boolean isPresent(PanelMember member) {
        return opinion.present().contains(member.id());
    }

    private static Value text(MemberId id) {
        return new Value.OfText(LocalizedText.of("en", id.value()));
    }
}
