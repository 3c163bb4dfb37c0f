package org.chancery.law.label;

import static org.chancery.law.label.Steps.of;
import static org.chancery.law.label.Steps.words;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.rule.AccessRule;
import org.chancery.law.rule.Rule;

/**
 * Whether a document may be shown to a reader on a day, with each reason. Access is denied unless every condition holds (domain reference 06,
 * section 3.1): level, release, caveats, need to know, briefing, no conflict of interest.
 */
public final class Access {

    private final LocalDate on;
    private final Circumstances circumstances;

    public Access(LocalDate on, Circumstances circumstances) {
        this.on = on;
        this.circumstances = circumstances;
    }

    /** The answer alone. */
    public boolean isGranted(Label label, Reader reader) {
        return !steps(label, reader).isRefused();
    }

    /** The answer with its reasons; {@code keptUnder} is the agreement under which the document is kept. */
    public Finding test(AgreementId keptUnder, Label label, Reader reader) {
        Steps steps = steps(label, reader);
        return steps.finding(
                keptUnder, steps.isRefused() ? AccessRule.ACCESS_DENIED : AccessRule.ACCESS_GRANTED, of(on));
    }

    private Steps steps(Label label, Reader reader) {
        var steps = new Steps(new Basis.OrganisationRule());
        switch (label) {
            case Label.Open _ -> steps.add(AccessRule.LABEL_PUBLIC);
            case Label.Marking marking -> marking(steps, marking, reader);
        }
        return steps;
    }

    private void marking(Steps steps, Label.Marking label, Reader reader) {
        Level level = label.levelOn(on, circumstances);
        level(steps, label, level);
        if (level == Level.PUBLIC) {
            steps.add(AccessRule.LABEL_PUBLIC);
            return;
        }
        if (level.isAbove(reader.level())) {
            steps.refuse(AccessRule.LEVEL_TOO_LOW, of(reader.level()), of(level));
        } else {
            steps.add(AccessRule.LEVEL_SUFFICES, of(reader.level()), of(level));
        }
        release(steps, label, reader.actsFor());
        held(steps, label.caveats(), reader.caveats(), AccessRule.CAVEATS_HELD, AccessRule.CAVEATS_MISSING);
        held(steps, label.cases(), reader.cases(), AccessRule.CASES_HELD, AccessRule.CASES_MISSING);
        briefing(steps, reader);
        var conflicts = new TreeSet<>(label.cases());
        conflicts.retainAll(reader.conflicts());
        if (conflicts.isEmpty()) {
            steps.add(AccessRule.NO_CONFLICT_OF_INTEREST);
        } else {
            steps.refuse(AccessRule.CONFLICT_OF_INTEREST, words(conflicts));
        }
    }

    private void briefing(Steps steps, Reader reader) {
        if (reader.briefedUntil().isEmpty()) {
            steps.refuse(AccessRule.NOT_BRIEFED);
        } else if (reader.isBriefedOn(on)) {
            steps.add(AccessRule.BRIEFED, of(reader.briefedUntil().get()));
        } else {
            steps.refuse(AccessRule.BRIEFING_ENDED, of(reader.briefedUntil().get()));
        }
    }

    private void level(Steps steps, Label.Marking label, Level level) {
        if (level == label.level()) {
            steps.add(AccessRule.LABEL_LEVEL, of(level));
        } else {
            Downgrade downgrade = label.downgrade().orElseThrow();
            LocalDate from = downgrade.from(circumstances).orElseThrow();
            switch (downgrade.trigger()) {
                case Downgrade.OnDate _ ->
                    steps.add(AccessRule.LABEL_DOWNGRADED, of(label.level()), of(level), of(from));
                case Downgrade.OnEvent it ->
                    steps.add(
                            AccessRule.LABEL_DOWNGRADED_BY_EVENT,
                            of(label.level()),
                            of(level),
                            words(List.of(it.event())),
                            of(from));
            }
        }
        if (level != Level.PUBLIC && !on.isBefore(label.reviewBy())) {
            steps.add(AccessRule.LABEL_REVIEW_DUE, of(label.reviewBy()));
        }
    }

    private void release(Steps steps, Label.Marking label, Recipient actsFor) {
        for (Release release : label.release().every()) {
            if (release.named().contains(actsFor)) {
                steps.add(AccessRule.RELEASED_BY_NAME, of(actsFor));
                continue;
            }
            var asParty = release.parties().stream()
                    .filter(it -> actsFor instanceof Recipient.OfState(var state)
                            && it.on(on, circumstances).contains(state))
                    .findFirst();
            if (asParty.isPresent()) {
                var agreement = new Value.OfAgreement(asParty.get().agreement());
                steps.add(AccessRule.RELEASED_AS_PARTY, of(actsFor), agreement, of(on));
            } else {
                steps.refuse(AccessRule.NOT_RELEASED, of(actsFor));
            }
        }
        if (label.notTo().contains(actsFor)) {
            steps.refuse(AccessRule.EXPRESSLY_EXCLUDED, of(actsFor));
        }
    }

    private static void held(Steps steps, SortedSet<?> asked, SortedSet<?> has, Rule held, Rule missing) {
        var lacking = asked.stream().filter(it -> !has.contains(it)).toList();
        if (!lacking.isEmpty()) {
            steps.refuse(missing, words(lacking));
        } else if (!asked.isEmpty()) {
            steps.add(held, words(asked));
        }
    }
}
