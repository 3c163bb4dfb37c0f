package org.chancery.server.pages.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.law.act.Dossier;
import org.chancery.law.status.StateStatus;
import org.chancery.server.pages.question.Asked;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.pages.shared.StatePaths;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.words.FindingTree;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is bound: all States of an agreement, one State, and the relation between two. */
@RestController
@UseCase("public.program")
@RequestMapping("/api/v1/agreements/{id}")
class StatusApi {
    private static final String HEADER =
            "state,status,signed,consent,consentForm,inForceSince,withdrawalEffective,provisionalSince\n";
    private final Records records;
    private final Site site;
    private final ApiWords words;

    StatusApi(Records records, Site site, ApiWords words) {
        this.records = records;
        this.site = site;
        this.words = words;
    }

    @GetMapping("/status")
    ResponseEntity<byte[]> status(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String lang) {
        HeldRecord record = records.now();
        Dossier dossier = record.dossier(id);
        Question question = question(dossier, on, knownAt);
        var language = words.in(lang);
        var tree = Trees.status(record.law().agreement(dossier.agreement().id(), question.asAt()));
        tree.put(
                "states",
                record.law().states(dossier.agreement().id(), question.asAt()).stream()
                        .map(state -> Trees.state(state, language))
                        .toList());
        return ApiAnswer.json(request, tree);
    }

    @GetMapping("/status.csv")
    ResponseEntity<byte[]> table(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        HeldRecord record = records.now();
        Dossier dossier = record.dossier(id);
        Question question = question(dossier, on, knownAt);
        var text = new StringBuilder(HEADER);
        record.law().states(dossier.agreement().id(), question.asAt()).forEach(state -> text.append(line(state)));
        return ApiAnswer.csv(request, id + "-" + question.on() + ".csv", text.toString());
    }

    @GetMapping("/states/{state}")
    ResponseEntity<byte[]> state(
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String lang) {
        HeldRecord record = records.now();
        Dossier dossier = record.dossier(id);
        Question question = question(dossier, on, knownAt);
        var code = StatePaths.known(record, state);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("agreement", id);
        tree.put("on", question.on().toString());
        tree.put("knownAt", Trees.date(question.knownAt()));
        tree.putAll(Trees.state(record.law().state(dossier.agreement().id(), code, question.asAt()), words.in(lang)));
        return ApiAnswer.json(request, tree);
    }

    @GetMapping("/relations/{state}/{other}")
    ResponseEntity<byte[]> relation(
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String state,
            @PathVariable String other,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String lang) {
        if (!site.ministry()) {
            throw new NotFound();
        }
        HeldRecord record = records.now();
        Dossier dossier = record.dossier(id);
        Question question = question(dossier, on, knownAt);
        var relation = record.relations()
                .between(
                        dossier.agreement().id(),
                        StatePaths.known(record, state),
                        StatePaths.known(record, other),
                        question.asAt());
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("agreement", id);
        tree.put("on", question.on().toString());
        tree.put("from", relation.from().value());
        tree.put("to", relation.to().value());
        tree.put("relation", relation.kind().name());
        tree.put("indicative", true);
        tree.put("finding", FindingTree.of(relation.finding(), words.in(lang)));
        return ApiAnswer.json(request, tree);
    }

    private Question question(Dossier dossier, @Nullable String on, @Nullable String knownAt) {
        return Asked.question(on, knownAt, site.today(dossier.agreement().zone()));
    }

    /** Codes, names of constants and ISO dates need no quotes. */
    private static String line(StateStatus state) {
        return String.join(
                        ",",
                        state.state().value(),
                        state.status().name(),
                        text(Trees.date(state.signed())),
                        text(Trees.date(state.consent())),
                        state.consentForm().map(Enum::name).orElse(""),
                        text(Trees.date(state.inForceSince())),
                        text(Trees.date(state.withdrawalEffective())),
                        text(Trees.date(state.provisionalSince())))
                + "\n";
    }

    private static String text(@Nullable String date) {
        return date == null ? "" : date;
    }
}
