package org.chancery.server.web;

/**
 * A part of the site that only some visitors use; a module offers it as a bean, ordered by {@code @Order} within its group.
 *
 * @param group under which the navigation shows it
 * @param path address below the language
 * @param key of the text that names it
 * @param useCase of the permission table; the navigation shows the section to whom it is allowed
 */
public record Section(Group group, String path, String key, String useCase) {

    /** A section of everyday work. */
    public Section(String path, String key, String useCase) {
        this(Group.WORK, path, key, useCase);
    }

    /** The groups in their order. */
    public enum Group {
        /** What waits and what is written: the exchange, the docket, papers. */
        WORK("nav.work"),
        /** What is accounted for: official acts, numbered copies. */
        RECORD("nav.record"),
        /** Who serves and who may read. */
        PEOPLE("nav.people"),
        /** Incidents, logs and what protects. */
        SECURITY("nav.security");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /** Key of the text that names it. */
        public String key() {
            return key;
        }
    }
}
