package org.chancery.server.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealingAssetTest {

    @Test
    void the_script_is_built_from_the_sources_that_stand_in_tools() throws Exception {
        Path sources = Path.of("..", "tools", "sealing");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String source : List.of("build.mjs", "entry.js", "package-lock.json", "package.json")) {
            digest.update(Files.readAllBytes(sources.resolve(source)));
        }
        String built = Files.readString(Path.of("src", "main", "resources", "assets", "sealing.js"));
        assertThat(built.lines().findFirst().orElseThrow())
                .as("run npm ci && npm run build in tools/sealing")
                .contains(HexFormat.of().formatHex(digest.digest()));
    }
}
