package org.chancery.server.web;

/**
 * What every page says of the site.
 *
 * @param trial whether the log has no name of its own yet and proves nothing to outsiders
 * @param demonstration whether everything shown is fictional
 */
public record SiteNotice(boolean trial, boolean demonstration) {}
