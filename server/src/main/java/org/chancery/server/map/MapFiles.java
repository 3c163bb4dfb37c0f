package org.chancery.server.map;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.chancery.server.permission.UseCase;
import org.springframework.beans.factory.annotation.Value;
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
    private final Optional<WorldMap> map;

    /**
     * By the settings.
     *
     * @param choice {@code none}, {@code included} or {@code folder}
     * @param folder with {@code world.svg} and {@code world.csv}, for {@code folder}
     */
    MapFiles(
            @Value("${chancery.map:none}") String choice,
            @Value("${chancery.map.folder:}") String folder,
            @Value("#{environment.getProperty('chancery.map') == null and @serveOptions.demo()}")
                    boolean demonstration) {
        this.map = switch (choice) {
            case "included" -> Optional.of(WorldMap.included());
            case "folder" -> Optional.of(WorldMap.from(Path.of(folder)));
            default -> demonstration ? Optional.of(WorldMap.included()) : Optional.empty();
        };
    }

    /** The map to draw on; empty where none has been chosen. */
    public Optional<WorldMap> chosen() {
        return map;
    }

    @GetMapping("/map/{file}")
    ResponseEntity<byte[]> shapes(@PathVariable String file) {
        WorldMap world = map.filter(m -> m.address().equals("/map/" + file))
                .orElseThrow(() -> new ResponseStatusException(org.springframework.http.HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(world.shapes());
    }
}
