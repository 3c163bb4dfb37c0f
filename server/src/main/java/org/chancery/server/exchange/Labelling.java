package org.chancery.server.exchange;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.Circumstances;
import org.chancery.law.label.Derivation;
import org.chancery.law.label.Derived;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelChange;
import org.chancery.law.label.LabelCheck;
import org.chancery.law.label.LabelledSource;
import org.chancery.law.label.OriginatorConsent;
import org.chancery.law.rule.LabelChangeRule;
import org.chancery.law.rule.LabelRule;
import org.chancery.server.exchange.ExchangeRefused.Why;
import org.chancery.server.labels.Labels;
import org.chancery.server.labels.MaximumLevel;
import org.chancery.server.labels.SchemeInForce;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.springframework.stereotype.Component;

/** Whether a label may be put on what somebody writes, by the rules of {@code law.label}. */
@Component
public class Labelling {

    /** Findings about labels name no agreement of their own; items without one are kept under this name. */
    static final AgreementId NONE = new AgreementId("none");

    private final Labels labels;
    private final SchemeInForce scheme;
    private final MaximumLevel maximum;

    Labelling(Labels labels, SchemeInForce scheme, MaximumLevel maximum) {
        this.labels = labels;
        this.scheme = scheme;
        this.maximum = maximum;
    }

    /**
     * The number of a label under which this person may write.
     *
     * @param sources from which the document is drawn
     * @throws ExchangeRefused with the reasons
     */
    int require(Actor by, Label label, SortedSet<String> addressed, List<Item> sources) {
        requireSound(by, label, sources.isEmpty());
        if (!sources.isEmpty()) {
            requireWithin(by, label, sources);
        }
        return number(by, label, addressed);
    }

    /** Refuses what the deployment may not hold, what the scheme does not know, and what is in another originator's name. */
    void requireSound(Actor by, Label label, boolean own) {
        Finding finding = new LabelCheck(scheme.scheme(), maximum.level())
                .check(NONE, label, labels.today(), labels.circumstances());
        if (finding.conclusion().rule() == LabelRule.LABEL_UNSOUND) {
            throw new ExchangeRefused(
                    label.level().isAbove(maximum.level()) ? Why.ABOVE_MAXIMUM : Why.LABEL_UNSOUND, finding);
        }
        boolean officer = by.role() == Role.REGISTRY_OFFICER || by.role() == Role.SECRETARIAT_OFFICER;
        if (own
                && !officer
                && label instanceof Label.Marking marking
                && !marking.originators().equals(new java.util.TreeSet<>(List.of(Recipient.of(Parties.of(by)))))) {
            throw new ExchangeRefused(Why.NOT_THE_ORIGINATOR);
        }
    }

    /** The number; everybody to whom it goes, and whoever writes, can read under it. */
    int number(Actor by, Label label, SortedSet<String> addressed) {
        if (!addressed.stream().map(Recipient::of).allMatch(it -> admits(label, it))) {
            throw new ExchangeRefused(Why.ADDRESSEE_NOT_RELEASED);
        }
        int number = labels.numberForContent(label);
        if (labels.label(by.reader(), number).isEmpty()) {
            throw new ExchangeRefused(Why.AUTHOR_NOT_ADMITTED);
        }
        return number;
    }

    /** Whether the label is released to the party today. */
    boolean admits(Label label, Recipient party) {
        return switch (label) {
            case Label.Open _ -> true;
            case Label.Marking marking ->
                marking.admittedOn(labels.today(), labels.circumstances()).contains(party);
        };
    }

    /** The label that the sources give, with its reasons. */
    public Derived derived(List<Item> sources) {
        Circumstances now = labels.circumstances();
        return new Derivation(labels.today(), now)
                .derive(
                        NONE,
                        sources.stream()
                                .map(it -> new LabelledSource(name(it), it.label()))
                                .toList());
    }

    private void requireWithin(Actor by, Label label, List<Item> sources) {
        Derived derived = derived(sources);
        Label least =
                derived.label().orElseThrow(() -> new ExchangeRefused(Why.SOURCES_KEPT_CLOSER, derived.finding()));
        Finding change = LabelChange.judge(NONE, least, label, List.of(ownConsent(by)));
        if (isRefused(change)) {
            throw new ExchangeRefused(Why.SOURCES_KEPT_CLOSER, change);
        }
    }

    /** Whether the label of an item may be replaced, with the reasons; {@code consents} are those that were given. */
    Finding change(Label from, Label to, Collection<OriginatorConsent> consents) {
        return LabelChange.judge(NONE, from, to, consents);
    }

    OriginatorConsent ownConsent(Actor by) {
        return new OriginatorConsent(Recipient.of(Parties.of(by)), labels.today());
    }

    static boolean isRefused(Finding change) {
        return change.conclusion().rule() == LabelChangeRule.LABEL_CHANGE_REFUSED;
    }

    private static String name(Item item) {
        return item.title().isEmpty() ? item.body().lines().findFirst().orElse("") : item.title();
    }
}
