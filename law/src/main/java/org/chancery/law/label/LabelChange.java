package org.chancery.law.label;

import static org.chancery.law.label.Steps.of;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.Label.Marking;
import org.chancery.law.rule.LabelChangeRule;
import org.chancery.law.rule.Rule;

/**
 * Whether a label may be replaced by another: whatever opens the document to more readers, now or later, needs the consent of every
 * originator; narrowing needs none (domain reference 06, section 3.2).
 */
public final class LabelChange {

    private final Steps steps = new Steps(new Basis.OrganisationRule());

    private LabelChange() {}

    /** The answer for a document kept under an agreement. */
    public static Finding judge(AgreementId keptUnder, Label from, Label to, Collection<OriginatorConsent> consents) {
        var change = new LabelChange();
        return change.finding(keptUnder, from, to, consents);
    }

    private Finding finding(AgreementId keptUnder, Label from, Label to, Collection<OriginatorConsent> consents) {
        if (from instanceof Marking old) {
            widening(old, to);
            if (!steps.isEmpty()) {
                old.originators().forEach(it -> consent(it, consents));
            }
        }
        if (steps.isEmpty()) {
            steps.add(LabelChangeRule.LABEL_CHANGE_NARROWS);
        }
        return steps.finding(
                keptUnder,
                steps.isRefused() ? LabelChangeRule.LABEL_CHANGE_REFUSED : LabelChangeRule.LABEL_CHANGE_ALLOWED);
    }

    private void consent(Recipient originator, Collection<OriginatorConsent> consents) {
        consents.stream()
                .filter(it -> it.originator().equals(originator))
                .findFirst()
                .ifPresentOrElse(
                        it -> steps.add(LabelChangeRule.ORIGINATOR_CONSENTED, of(originator), of(it.date())),
                        () -> steps.refuse(LabelChangeRule.ORIGINATOR_CONSENT_MISSING, of(originator)));
    }

    private void widening(Marking old, Label changed) {
        if (old.level().isAbove(changed.level())) {
            steps.add(LabelChangeRule.LABEL_LOWERED, of(old.level()), of(changed.level()));
        }
        if (!(changed instanceof Marking fresh)) {
            return;
        }
        if (fallsSooner(old.downgrade(), fresh)) {
            steps.add(LabelChangeRule.LABEL_FALLS_SOONER);
        }
        if (!fresh.release().within(old.release())) {
            steps.add(LabelChangeRule.RELEASE_WIDENED);
        }
        dropped(LabelChangeRule.EXCLUSION_LIFTED, old.notTo(), fresh.notTo(), Steps::recipients);
        dropped(LabelChangeRule.CAVEATS_DROPPED, old.caveats(), fresh.caveats(), Steps::words);
        dropped(LabelChangeRule.CASES_DROPPED, old.cases(), fresh.cases(), Steps::words);
        dropped(LabelChangeRule.ORIGINATOR_DROPPED, old.originators(), fresh.originators(), Steps::recipients);
    }

    private <T extends Comparable<? super T>> void dropped(
            Rule rule, SortedSet<T> old, SortedSet<T> fresh, Function<Collection<T>, Value> value) {
        SortedSet<T> gone = Sets.without(old, fresh);
        if (!gone.isEmpty()) {
            steps.add(rule, value.apply(gone));
        }
    }

    /** A new downgrade is no wider only if the old label had fallen at least as far by then. */
    private static boolean fallsSooner(Optional<Downgrade> old, Marking fresh) {
        if (fresh.downgrade().isEmpty()) {
            return false;
        }
        Downgrade now = fresh.downgrade().get();
        if (old.isEmpty() || old.get().to().isAbove(now.to())) {
            return true;
        }
        return switch (old.get().trigger()) {
            case Downgrade.OnDate(var date) ->
                !(now.trigger() instanceof Downgrade.OnDate(var later)) || later.isBefore(date);
            case Downgrade.OnEvent event -> !now.trigger().equals(event);
        };
    }
}
