package org.chancery.server.operation;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures as a JSON file, the same as the public API gives them.
 *
 * @param name in the bundle
 * @param type a record
 */
public record FiguresFile<T>(String name, Class<T> type) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The file. */
    public byte[] write(T figures) {
        return JSON.writeValueAsBytes(figures);
    }

    /**
     * Reads {@link #write}.
     *
     * @throws IllegalArgumentException with what cannot be read
     */
    public T read(byte[] content) {
        try {
            return JSON.readValue(content, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "its file " + name + " cannot be read by this program (" + e.getOriginalMessage() + ")", e);
        }
    }
}
