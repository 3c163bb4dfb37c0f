package org.chancery.server.exchange.page;

import java.util.Map;
import org.chancery.server.exchange.Shelves;

/**
 * What was found.
 *
 * @param asked words; empty for none
 * @param names of parties in the language of the page, by code
 */
public record SearchView(String asked, Shelves.Result result, Map<String, String> names) {}
