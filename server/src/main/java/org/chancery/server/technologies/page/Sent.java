package org.chancery.server.technologies.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chancery.server.technologies.FormWrong;

/** Fields of a form as they were sent, some of them several times. */
public record Sent(Map<String, List<String>> fields) {
    public Sent {
        fields = Map.copyOf(fields);
    }

    /** The first value, without blanks around it; empty if there is none. */
    public String one(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.getFirst().strip().replace("\r\n", "\n");
    }

    /** All values. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Whether the value is among them. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** One of a closed set; anything else is refused. */
    <E extends Enum<E>> E choice(Class<E> set, String name) {
        return Arrays.stream(set.getEnumConstants())
                .filter(it -> it.name().equals(one(name)))
                .findFirst()
                .orElseThrow(FormWrong::refused);
    }
}
