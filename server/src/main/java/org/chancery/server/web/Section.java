package org.chancery.server.web;

/**
 * A part of the site that only some visitors use; a module offers it as a bean, ordered by {@code @Order}.
 *
 * @param path address below the language
 * @param key of the text that names it
 * @param useCase of the permission table; the navigation shows the section to whom it is allowed
 */
public record Section(String path, String key, String useCase) {}
