package org.chancery.server.pages.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.pages.question.Asked;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.pages.shared.StatePaths;
import org.chancery.server.permission.UseCase;
import org.chancery.words.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** States and organisations that have acted, and what each is to the agreements on a date. */
@RestController
@UseCase("public.program")
@RequestMapping("/api/v1/states")
class StatesApi {
    private final Records records;
    private final Site site;
    private final ApiWords words;

    StatesApi(Records records, Site site, ApiWords words) {
        this.records = records;
        this.site = site;
        this.words = words;
    }

    @GetMapping
    ResponseEntity<byte[]> list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String perPage) {
        HeldRecord record = records.now();
        return ApiAnswer.json(
                request,
                Sheet.of(
                        List.copyOf(record.states()),
                        page,
                        perPage,
                        "/api/v1/states",
                        Map.of(),
                        state -> identity(record, state)));
    }

    @GetMapping("/{state}")
    ResponseEntity<byte[]> one(
            HttpServletRequest request,
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String lang) {
        HeldRecord record = records.now();
        StateCode code = StatePaths.known(record, state);
        Question question = Asked.question(on, knownAt, site.today());
        var language = words.in(lang);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(identity(record, code));
        tree.put("on", question.on().toString());
        tree.put("knownAt", Trees.date(question.knownAt()));
        tree.put(
                "agreements",
                record.law().instruments(code, question.asAt()).stream()
                        .map(status -> {
                            Map<String, @Nullable Object> row = new LinkedHashMap<>();
                            row.put("agreement", status.agreement().value());
                            row.putAll(Trees.state(status, language));
                            return row;
                        })
                        .toList());
        return ApiAnswer.json(request, tree);
    }

    private static Map<String, Object> identity(HeldRecord record, StateCode state) {
        Map<String, Object> tree = new LinkedHashMap<>();
        var name = record.names().name(state);
        tree.put("state", state.value());
        Map<String, String> names = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            names.put(language.tag(), name.in(language));
        }
        tree.put("name", names);
        tree.put("href", "/api/v1/states/" + state);
        return tree;
    }
}
