package org.chancery.server.map;

import java.time.Duration;
import java.util.Optional;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.SiteChoices;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The map that the organisation has chosen, if any, and its shapes. No map is shown until one is chosen; the demonstration has one. */
@Controller
@UseCase("public.read")
public class MapFiles {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private final SiteChoices.Source choices;
    private volatile Drawn drawn;

    private record Drawn(SiteChoices of, Optional<WorldMap> map) {}

    MapFiles(SiteChoices.Source choices) {
        this.choices = choices;
        this.drawn = draw(choices.now());
    }

    private static Drawn draw(SiteChoices choices) {
        return new Drawn(
                choices,
                choices.map().equals("included")
                        ? Optional.of(WorldMap.included())
                        : choices.ownMap().map(it -> WorldMap.of(it.shapes(), it.places())));
    }

    /** The map to draw on; empty where none has been chosen. */
    public Optional<WorldMap> chosen() {
        SiteChoices now = choices.now();
        Drawn known = drawn;
        if (known.of() != now) {
            known = draw(now);
            drawn = known;
        }
        return known.map();
    }

    @GetMapping("/map/{file}")
    ResponseEntity<byte[]> shapes(@PathVariable String file) {
        WorldMap world = chosen().filter(m -> m.address().equals("/map/" + file))
                .orElseThrow(() -> new ResponseStatusException(org.springframework.http.HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(world.shapes());
    }
}
