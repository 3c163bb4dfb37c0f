package org.chancery.server.permission;

/**
 * Whom a mandate serves, as public records name it.
 *
 * @param id short name in acts, for example {@code secretariat}
 * @param english its name
 * @param russian its name
 */
public record Office(String id, String english, String russian) {

    /** The name in a language: {@code en} or {@code ru}. */
    public String in(String language) {
        return language.equals("ru") ? russian : english;
    }
}
