package org.chancery.server.docket.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.law.act.Act;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.Deposit;
import org.chancery.server.docket.Examiner;
import org.chancery.server.docket.FormField;
import org.chancery.server.docket.InstrumentKind;
import org.chancery.server.docket.InstrumentKinds;
import org.chancery.server.docket.RequiredDeclarations;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Page;
import org.chancery.words.FindingText;
import org.springframework.stereotype.Component;

/** Puts the deposit form together, with what would follow from what is filled in so far. */
@Component
class DepositViews {

    private final Examiner examiner;
    private final RequiredDeclarations declarations;

    DepositViews(Examiner examiner, RequiredDeclarations declarations) {
        this.examiner = examiner;
        this.declarations = declarations;
    }

    DepositView form(
            Page page,
            Actor actor,
            boolean paper,
            String target,
            Map<String, String> values,
            Set<String> wrong,
            String fault) {
        List<Agreement> agreements = examiner.record().holdings().dossiers().values().stream()
                .map(Dossier::agreement)
                .filter(it -> it.kind() == AgreementKind.TREATY)
                .toList();
        Optional<Dossier> dossier = dossier(values.getOrDefault("agreement", ""));
        Optional<InstrumentKind> kind = InstrumentKinds.find(values.getOrDefault("kind", ""));
        Optional<StateCode> own = actor.state().map(StateCode::new);
        return new DepositView(
                paper,
                target,
                agreements,
                dossier.map(Dossier::agreement),
                kind,
                own.map(List::of).orElseGet(() -> states(page, dossier)),
                kind.filter(it -> it.has(FormField.REFERS_TO)).isPresent()
                        ? dossier.map(it -> earlier(it, own, kind.get())).orElse(List.of())
                        : List.of(),
                kind.filter(InstrumentKind::takesStatements).isPresent() && dossier.isPresent()
                        ? declarations.of(
                                actor.reader(), dossier.get().agreement().id())
                        : List.of(),
                values,
                wrong,
                foreseen(page, actor, values, own),
                fault);
    }

    private Optional<Dossier> dossier(String id) {
        return examiner.record().holdings().dossiers().values().stream()
                .filter(it -> it.agreement().id().value().equals(id))
                .findFirst();
    }

    private static List<StateCode> states(Page page, Optional<Dossier> dossier) {
        Set<StateCode> codes = new java.util.TreeSet<>();
        boolean fictional = dossier.map(it -> it.agreement().fictional()).orElse(false);
        dossier.ifPresent(it -> {
            codes.addAll(it.agreement().eligibility().states());
            it.acts().forEach(act -> act.head().state().ifPresent(codes::add));
        });
        if (!fictional) {
            page.words().states().all().forEach(it -> codes.add(it.code()));
        } else {
            page.words().states().all().stream()
                    .filter(it -> it.code().value().startsWith("X")
                            && !it.code().value().equals("XKX"))
                    .forEach(it -> codes.add(it.code()));
        }
        return page.words().states().sorted(codes, page.language());
    }

    /** Acts to which this kind can refer: of the State itself, but of others for objections and acceptances; newest first. */
    private static List<Act> earlier(Dossier dossier, Optional<StateCode> own, InstrumentKind kind) {
        boolean ofOthers = kind.code().startsWith("objection-") && !kind.code().endsWith("-withdrawal")
                || kind.code().equals("reservation-acceptance");
        List<Act> acts = new ArrayList<>();
        for (Act act : dossier.acts()) {
            boolean mine = own.isEmpty() || act.head().state().equals(own);
            if (act instanceof TreatyAct
                    && act.head().state().isPresent()
                    && (ofOthers ? own.isEmpty() || !mine : mine)) {
                acts.add(act);
            }
        }
        return acts.reversed();
    }

    private List<FindingText> foreseen(Page page, Actor actor, Map<String, String> values, Optional<StateCode> own) {
        Map<String, String> provisional = new TreeMap<>(values);
        provisional.merge("signer", "-", (said, other) -> said.isBlank() ? other : said);
        provisional.merge("signer_office", "FOREIGN_MINISTER", (said, other) -> said.isBlank() ? other : said);
        Optional<Deposit> deposit = DepositForm.read(provisional, own).deposit();
        if (deposit.isEmpty() || dossier(deposit.get().agreement().value()).isEmpty()) {
            return List.of();
        }
        LocalDate today =
                LocalDate.now(examiner.dossier(deposit.get()).agreement().zone());
        return examiner.examine(actor.reader(), deposit.get(), today, today).law().stream()
                .flatMap(it -> it.findings().stream())
                .map(page.words()::text)
                .toList();
    }

    static Map<String, String> values(Deposit deposit) {
        Map<String, String> values = new TreeMap<>(deposit.fields());
        values.put("agreement", deposit.agreement().value());
        values.put("kind", deposit.kind().code());
        values.put("state", deposit.state().value());
        values.put("signer", deposit.signer());
        values.put("signer_office", deposit.office().name());
        deposit.signed().ifPresent(it -> values.put("signed", it.toString()));
        return values;
    }

    /** The agreement of an id, where it is held. */
    Optional<Agreement> agreement(AgreementId id) {
        return dossier(id.value()).map(Dossier::agreement);
    }
}
