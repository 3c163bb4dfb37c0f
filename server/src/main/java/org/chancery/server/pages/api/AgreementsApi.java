package org.chancery.server.pages.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.packages.acts.ActToRow;
import org.chancery.packages.acts.ActsCsv;
import org.chancery.packages.json.AgreementJson;
import org.chancery.server.pages.question.Asked;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.permission.UseCase;
import org.chancery.words.FindingTree;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agreements: the list, one agreement, its timeline and its acts. */
@RestController
@UseCase("public.program")
@RequestMapping("/api/v1/agreements")
class AgreementsApi {
    private final Records records;
    private final Site site;
    private final ApiWords words;

    AgreementsApi(Records records, Site site, ApiWords words) {
        this.records = records;
        this.site = site;
        this.words = words;
    }

    @GetMapping
    ResponseEntity<byte[]> list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String perPage) {
        HeldRecord record = records.now();
        Question question = Asked.question(on, knownAt, site.today());
        var wanted = Asked.choice("kind", kind, AgreementKind.class);
        var agreements = record.holdings().dossiers().values().stream()
                .map(Dossier::agreement)
                .filter(agreement -> wanted.isEmpty() || agreement.kind() == wanted.get())
                .toList();
        var parameters = new LinkedHashMap<>(question.parameters());
        parameters.put("kind", kind == null ? "" : kind);
        return ApiAnswer.json(
                request,
                Sheet.of(
                        agreements,
                        page,
                        perPage,
                        "/api/v1/agreements",
                        parameters,
                        agreement ->
                                Trees.agreement(agreement, record.law().agreement(agreement.id(), question.asAt()))));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String lang) {
        HeldRecord record = records.now();
        var agreement = record.dossier(id).agreement();
        Question question = Asked.question(on, knownAt, site.today(agreement.zone()));
        var status = record.law().agreement(agreement.id(), question.asAt());
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(Trees.agreement(agreement, status));
        tree.put("on", question.on().toString());
        tree.put("knownAt", Trees.date(question.knownAt()));
        tree.put("finding", FindingTree.of(status.finding(), words.in(lang)));
        tree.put("description", AgreementJson.write(agreement));
        return ApiAnswer.json(request, tree);
    }

    @GetMapping("/{id}/timeline")
    ResponseEntity<byte[]> timeline(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        HeldRecord record = records.now();
        var agreement = record.dossier(id).agreement();
        Question question = Asked.question(on, knownAt, site.today(agreement.zone()));
        var events = record.law().timeline(agreement.id(), question.asAt()).events().stream()
                .map(event -> {
                    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
                    tree.put("date", event.date().toString());
                    tree.put("kind", event.kind().name());
                    tree.put("state", event.state().map(s -> s.value()).orElse(null));
                    tree.put("act", event.act().map(a -> a.value()).orElse(null));
                    tree.put("computed", event.computed());
                    tree.put("future", event.future());
                    return tree;
                })
                .toList();
        return ApiAnswer.json(
                request, Map.of("agreement", id, "on", question.on().toString(), "events", events));
    }

    @GetMapping("/{id}/acts")
    ResponseEntity<byte[]> acts(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String perPage) {
        var acts = records.now().dossier(id).acts();
        var language = words.in(lang);
        return ApiAnswer.json(
                request,
                Sheet.of(
                        acts,
                        page,
                        perPage,
                        "/api/v1/agreements/" + id + "/acts",
                        Map.of(),
                        act -> Trees.act(act, language)));
    }

    @GetMapping("/{id}/acts.csv")
    ResponseEntity<byte[]> actsTable(HttpServletRequest request, @PathVariable String id) {
        var rows = records.now().dossier(id).acts().stream().map(ActToRow::row).toList();
        return ApiAnswer.csv(request, id + "-acts.csv", ActsCsv.write(rows));
    }
}
