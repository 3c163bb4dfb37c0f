package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class OpenApiTest {
    private final Map<?, ?> description =
            (Map<?, ?>) new Load(LoadSettings.builder().build())
                    .loadFromString(Site.get("/api/v1/openapi.yaml").body());

    @Test
    void describes_every_address_of_the_api_and_no_other() {
        Set<String> described =
                paths().keySet().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
        Set<String> served = Routes.all().stream()
                .filter(path -> path.startsWith("/api/v1/") && !path.endsWith("openapi.yaml"))
                .map(path -> path.replaceAll(":[^}]*}+", "}"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(served);
    }

    @Test
    void every_example_address_answers() {
        int tried = 0;
        for (Object operation : paths().values()) {
            Object example =
                    ((Map<?, ?>) java.util.Objects.requireNonNull(((Map<?, ?>) operation).get("get"))).get("x-try");
            if (example != null) {
                assertThat(Site.get(example.toString()).statusCode())
                        .as(example.toString())
                        .isEqualTo(200);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    private Map<?, ?> paths() {
        return (Map<?, ?>) java.util.Objects.requireNonNull(description.get("paths"));
    }
}
