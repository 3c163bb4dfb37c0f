package org.chancery.server.exchange.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.label.BasisCode;
import org.chancery.law.label.Derived;
import org.chancery.law.label.Level;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.Labelling;
import org.chancery.server.exchange.Parties;
import org.chancery.server.exchange.Party;
import org.chancery.server.exchange.file.FileIntake;
import org.chancery.server.labels.Labels;
import org.chancery.server.labels.MaximumLevel;
import org.chancery.server.labels.SchemeInForce;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Page;
import org.chancery.words.FindingText;
import org.springframework.stereotype.Component;

/** Makes the form: with what was sent, what may be chosen, and what was wrong. */
@Component
class ComposeViews {

    /** What was refused. */
    record Fault(Set<String> wrong, String text, Optional<FindingText> finding) {
        static final Fault NONE = new Fault(Set.of(), "", Optional.empty());
    }

    private final Parties parties;
    private final Agreements agreements;
    private final MaximumLevel maximum;
    private final SchemeInForce scheme;
    private final Labelling labelling;
    private final Labels labels;
    private final FileIntake intake;

    ComposeViews(
            Parties parties,
            Agreements agreements,
            MaximumLevel maximum,
            SchemeInForce scheme,
            Labelling labelling,
            Labels labels,
            FileIntake intake) {
        this.parties = parties;
        this.agreements = agreements;
        this.maximum = maximum;
        this.scheme = scheme;
        this.labelling = labelling;
        this.labels = labels;
        this.intake = intake;
    }

    ComposeView of(
            Page page, Actor actor, ComposeView.Mode mode, String target, Sent sent, List<Item> sources, Fault fault) {
        Sent filled = filled(sent, mode);
        Optional<Derived> derived = sources.isEmpty() ? Optional.empty() : Optional.of(labelling.derived(sources));
        return new ComposeView(
                mode,
                target,
                filled,
                fault.wrong(),
                fault.text(),
                fault.finding(),
                derived.map(it -> page.words().text(it.finding())),
                sources,
                mode.writes() ? intake.ready(actor, sent.all("upload")) : List.of(),
                others(actor, mode),
                Parties.of(actor),
                titles(page),
                Arrays.stream(Level.values())
                        .filter(it -> !it.isAbove(maximum.level()))
                        .toList(),
                bases(page),
                actor.role() == Role.REGISTRY_OFFICER || actor.role() == Role.SECRETARIAT_OFFICER,
                intake.mostBytes());
    }

    /** A level that protects, and a review in two years, unless the person has chosen otherwise. */
    private Sent filled(Sent sent, ComposeView.Mode mode) {
        return sent.or("level", Level.RESTRICTED.name())
                .or("kind", mode == ComposeView.Mode.VERSION ? "document" : "message")
                .or("review", labels.today().plusYears(2).toString());
    }

    /** Everybody to whom the person can write. */
    private List<Party> others(Actor actor, ComposeView.Mode mode) {
        return parties.all().stream()
                .filter(it -> !it.code().equals(Parties.of(actor)))
                .filter(it -> mode != ComposeView.Mode.ASK || it.isOfState())
                .toList();
    }

    private List<Agreement> titles(Page page) {
        String language = page.language().tag();
        return agreements.now().law().holdings().dossiers().values().stream()
                .map(Dossier::agreement)
                .sorted(Comparator.comparing(it -> it.shortTitle().in(language)))
                .toList();
    }

    private Map<BasisCode, String> bases(Page page) {
        Map<BasisCode, String> bases = new TreeMap<>();
        scheme.scheme()
                .bases()
                .forEach((code, words) ->
                        bases.put(code, words.in(page.language().tag())));
        return bases;
    }
}
