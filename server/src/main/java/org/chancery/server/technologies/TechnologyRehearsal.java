package org.chancery.server.technologies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.scope.Classified;
import org.chancery.law.scope.Fit;
import org.chancery.register.act.Command;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.operation.ServeOptions;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Enters two technologies of fictional States at the start of a demonstration; each once, however often it starts. */
@Component
class TechnologyRehearsal {

    private static final String MUNITIONS = "EU CML";
    private static final String MUNITIONS_2024 = "19 Feb 2024 (OJ C/2024/1945)";

    private final ServeOptions options;
    private final AgreementParties agreements;
    private final Ledger ledger;

    TechnologyRehearsal(ServeOptions options, AgreementParties agreements, Ledger ledger) {
        this.options = options;
        this.agreements = agreements;
        this.ledger = ledger;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        if (!options.demo() || !agreements.isKept(Rehearsed.AGREEMENT)) {
            return;
        }
        dazzler();
        device();
    }

    private void dazzler() {
        Technology it = Rehearsed.dazzler();
        record(
                it,
                "notified",
                TechnologyActs.notified(it.id(), it.state(), it.notified(), it.statement(), Optional.empty(), 0));
        record(it, "scope", ScopeActs.answered(it, it.state(), day(3, 9), "en", Rehearsed.ofDazzler(), 0));
        classify(it, day(3, 16), MUNITIONS, MUNITIONS_2024, List.of("ML19"), Fit.CONTESTED, "en", Rehearsed.CONTESTED);
    }

    private void device() {
        Technology it = Rehearsed.device();
        record(
                it,
                "notified",
                TechnologyActs.notified(it.id(), it.state(), it.notified(), it.statement(), Optional.empty(), 0));
        long answered =
                record(it, "scope", ScopeActs.answered(it, it.state(), day(4, 20), "ru", Rehearsed.ofDevice(), 0));
        record(it, "contest", ScopeActs.contested(it, Rehearsed.LOVEN, day(5, 4), "en", Rehearsed.DOUBT, answered));
        classify(it, day(5, 11), MUNITIONS, MUNITIONS_2024, List.of(), Fit.NONE, "en", Rehearsed.NO_ENTRY);
        classify(it, day(5, 11), "ATT", "2013", List.of(), Fit.NONE, "en", Rehearsed.NO_ENTRY);
    }

    private void classify(
            Technology of,
            LocalDate day,
            String list,
            String edition,
            List<String> entries,
            Fit fit,
            String language,
            String reason) {
        Classified act = new Classified(
                ScopeJson.DRAFT,
                day,
                Recipient.of("commission"),
                list,
                edition,
                entries,
                fit,
                LocalizedText.of(language, reason));
        record(of, "classified " + list, ClassificationJson.classified(of, act, language));
    }

    private long record(Technology of, String what, Command command) {
        String key = "demonstration technology " + of.id() + " " + what;
        return ledger.record(List.of(command.once(key))).getFirst().number().value();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
