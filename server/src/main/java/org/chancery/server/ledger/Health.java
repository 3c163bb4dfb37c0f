package org.chancery.server.ledger;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.register.read.LogReader;
import org.chancery.server.database.Reading;
import org.chancery.server.operation.OnOuter;
import org.chancery.server.permission.UseCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells those who watch over the server whether it can answer: 200, or 503 with what is missing. */
@RestController
@OnOuter
@UseCase("public.program")
class Health {

    private final Reading reading;
    private final LogReader log;
    private final ObjectProvider<HealthNote> notes;

    Health(Reading reading, LogReader log, ObjectProvider<HealthNote> notes) {
        this.reading = reading;
        this.log = log;
        this.notes = notes;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, Object>> health() {
        try {
            long signed = log.checkpoint().size();
            reading.asPublic(jdbc -> jdbc.sql("select 1").query(Integer.class).single());
            Map<String, Object> body = new TreeMap<>(Map.of("status", "ok", "acts", signed));
            notes.orderedStream().forEach(note -> body.putAll(note.now()));
            return answer(HttpStatus.OK, body);
        } catch (RuntimeException e) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, Map.of("status", "the register or its database is away"));
        }
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, Map<String, Object> body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
