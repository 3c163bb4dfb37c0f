package org.chancery.server.exchange.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chancery.server.exchange.file.FileIntake;
import org.chancery.server.exchange.file.FileRefused;
import org.chancery.server.exchange.file.Upload;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Files by parts, for the script of the form: begin, ask where to go on, send a part, end, give up. */
@Controller
@UseCase("exchange.write")
class UploadPages {

    private static final String UPLOAD = "/{language:en|ru}/exchange/uploads/{id:[0-9a-f]+}";

    private final FileIntake intake;
    private final Texts texts;

    UploadPages(FileIntake intake, Texts texts) {
        this.intake = intake;
        this.texts = texts;
    }

    @PostMapping("/{language:en|ru}/exchange/uploads")
    ResponseEntity<Map<String, Object>> begin(
            Actor actor, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "0") String size) {
        long bytes = size.matches("[0-9]{1,15}") ? Long.parseLong(size) : 0;
        return ResponseEntity.ok(Map.of("id", intake.begin(actor, name, bytes), "offset", 0));
    }

    @GetMapping(UPLOAD)
    ResponseEntity<Map<String, Object>> offset(Actor actor, @PathVariable String id) {
        return ResponseEntity.ok(Map.of("id", id, "offset", intake.offset(actor, id)));
    }

    @PostMapping(UPLOAD)
    ResponseEntity<Map<String, Object>> part(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = "Upload-Offset", defaultValue = "") String from,
            HttpServletRequest request)
            throws IOException {
        long offset = from.matches("[0-9]{1,15}") ? Long.parseLong(from) : -1;
        return ResponseEntity.ok(
                Map.of("id", id, "offset", intake.append(actor, id, offset, request.getInputStream())));
    }

    @PostMapping(UPLOAD + "/end")
    ResponseEntity<Map<String, Object>> end(Actor actor, @PathVariable String id) {
        Upload upload = intake.check(actor, id);
        return ResponseEntity.ok(
                Map.of("id", id, "name", upload.name(), "kind", upload.kind(), "acts", List.copyOf(upload.acts())));
    }

    @PostMapping(UPLOAD + "/drop")
    ResponseEntity<Map<String, Object>> drop(Actor actor, @PathVariable String id) {
        intake.drop(actor, id);
        return ResponseEntity.ok(Map.of("id", id));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(FileRefused refused, HttpServletRequest request) {
        boolean russian = request.getRequestURI().startsWith("/ru/");
        var language =
                russian ? org.chancery.words.language.Language.RUSSIAN : org.chancery.words.language.Language.ENGLISH;
        HttpStatus status = refused.why().equals("UNKNOWN") ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status)
                .body(Map.of("why", refused.why(), "text", texts.of(language, refused.text())));
    }
}
