package org.chancery.server.labels;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.law.label.Label;
import org.chancery.law.label.Level;
import org.chancery.server.operation.OperatorError;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The highest level of content that this deployment holds, set by whoever accredits it ({@code --max-level}, {@code CHANCERY_MAX_LEVEL};
 * RESTRICTED without it). Of what is above it there are only metadata and hashes of copies kept elsewhere, and sealed attachments.
 */
@Component
public class MaximumLevel {

    private final Level level;

    MaximumLevel(@Value("${chancery.max-level:}") String level) {
        this.level = level.isBlank() ? Level.RESTRICTED : read(level);
    }

    /** The level itself. */
    public Level level() {
        return level;
    }

    /**
     * Lets content of this label in. A label counts with the level that it has when it is put on, whatever it falls to later.
     *
     * @throws LevelRefused with rule and values, if the level is above
     */
    public void admit(Label label) {
        if (label.level().isAbove(level)) {
            throw new LevelRefused(label.level(), level);
        }
    }

    /** Whether the deployment is accredited for content of this level. */
    public boolean admits(Level wanted) {
        return !wanted.isAbove(level);
    }

    private static Level read(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Level.values())
                .filter(it -> it.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new OperatorError("--max-level (CHANCERY_MAX_LEVEL) is one of "
                        + Arrays.stream(Level.values()).map(Level::name).collect(Collectors.joining(", "))
                        + ", as whoever accredits this deployment has set it, not \"" + text.strip() + "\"."));
    }
}
