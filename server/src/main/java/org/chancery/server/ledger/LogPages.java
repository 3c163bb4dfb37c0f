package org.chancery.server.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.stream.Collectors;
import org.chancery.register.act.ActNumber;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.read.LogReader;
import org.chancery.register.tiles.TilePath;
import org.chancery.server.operation.OnOuter;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public log for those who check it: C2SP tlog-tiles with openings beside it (docs/log-format.md). Any site's
 * script may read it.
 */
@RestController
@OnOuter
@UseCase("public.verify")
@RequestMapping("/log")
@CrossOrigin
class LogPages {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8);
    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final LogReader log;

    LogPages(LogReader log) {
        this.log = log;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(TEXT)
                .body(log.checkpointNote());
    }

    @GetMapping("/vkey")
    ResponseEntity<String> keys() {
        String lines =
                log.verifierKeys().stream().map(VerifierKey::toString).collect(Collectors.joining("\n", "", "\n"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(TEXT)
                .body(lines);
    }

    /** Tiles and entries never change: what grows has another address. Openings can still be published or erased. */
    @GetMapping({"/tile/**", "/opening/bundle/**"})
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        byte[] bytes = TilePath.parse(request.getRequestURI().substring("/log/".length()))
                .flatMap(log::tile)
                .orElseThrow(NotFound::new);
        boolean openings = request.getRequestURI().startsWith("/log/opening/");
        return ResponseEntity.ok()
                .cacheControl(openings ? FOR_A_WHILE : FOR_EVER)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }

    /** The salt and content of a public act; may disappear when it is erased, so it is kept only briefly. */
    @GetMapping("/opening/{number:[0-9]{1,15}}")
    ResponseEntity<byte[]> opening(@PathVariable long number) {
        byte[] bytes =
                log.opening(new ActNumber(number)).orElseThrow(NotFound::new).published();
        return ResponseEntity.ok()
                .cacheControl(FOR_A_WHILE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(bytes);
    }
}
