package org.chancery.server.pages.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.acts.ActToRow;
import org.chancery.packages.acts.ActsCsv;
import org.chancery.packages.acts.Row;
import org.chancery.server.pages.question.Asked;
import org.chancery.server.pages.record.Changes;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.pages.shared.StatePaths;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Acts: by number, with proof; what changed since a day; all of them at once. */
@RestController
@UseCase("public.program")
@RequestMapping("/api/v1")
class ActsApi {
    private final Records records;
    private final Site site;
    private final ApiWords words;

    ActsApi(Records records, Site site, ApiWords words) {
        this.records = records;
        this.site = site;
        this.words = words;
    }

    @GetMapping("/acts/{number:[0-9]{1,15}}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String lang) {
        Act act = records.now().act(number).orElseThrow(NotFound::new);
        Map<String, @Nullable Object> tree = Trees.act(act, words.in(lang));
        records.entry(number).ifPresent(entry -> {
            tree.put("log", entry.ordinal());
            tree.put("kind", entry.kind());
            tree.put("recorded", entry.recorded().toString());
            tree.put("leafHash", entry.leafHash());
            tree.put("opening", "/log/opening/" + number);
            tree.put("proof", "/api/v1/acts/" + number + "/proof");
        });
        return ApiAnswer.json(request, tree);
    }

    @GetMapping("/acts/{number:[0-9]{1,15}}/proof")
    ResponseEntity<byte[]> proof(HttpServletRequest request, @PathVariable long number) {
        var proof = records.proof(number).orElseThrow(NotFound::new);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", proof.number());
        tree.put("leafHash", proof.leafHash());
        tree.put("size", proof.size());
        tree.put("root", proof.root());
        tree.put("path", proof.path());
        tree.put("checkpoint", proof.checkpoint());
        return ApiAnswer.json(request, tree);
    }

    @GetMapping("/changes")
    ResponseEntity<byte[]> changes(
            HttpServletRequest request,
            @RequestParam String since,
            @RequestParam(required = false) @Nullable String agreement,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String perPage) {
        HeldRecord record = records.now();
        var from = Asked.date("since", since).orElse(site.today());
        Optional<AgreementId> of =
                given(agreement).map(id -> record.dossier(id).agreement().id());
        Optional<StateCode> by = given(state).map(code -> StatePaths.known(record, code));
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("since", from.toString());
        parameters.put("agreement", given(agreement).orElse(""));
        parameters.put("state", given(state).orElse(""));
        var language = words.in(lang);
        return ApiAnswer.json(
                request,
                Sheet.of(
                        Changes.since(record, from, of, by),
                        page,
                        perPage,
                        "/api/v1/changes",
                        parameters,
                        act -> Trees.act(act, language)));
    }

    @GetMapping("/bulk/acts.csv")
    ResponseEntity<byte[]> everything(HttpServletRequest request) {
        var rows = records.now().acts().stream().map(ActsApi::row).toList();
        return ApiAnswer.csv(request, "acts.csv", ActsCsv.write(rows));
    }

    /** The columns of {@code acts.csv}, with agreement and register number. */
    private static Row row(Act act) {
        var row = ActToRow.row(act);
        var cells = new LinkedHashMap<>(row.cells());
        cells.put("agreement", act.head().agreement().value());
        act.head().number().ifPresent(number -> cells.put("number", Long.toString(number)));
        return new Row(row.line(), cells);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }
}
