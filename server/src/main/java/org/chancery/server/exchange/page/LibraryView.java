package org.chancery.server.exchange.page;

import java.util.List;
import java.util.Map;
import org.chancery.server.exchange.Item;

/**
 * Documents by tag.
 *
 * @param tag that is shown; empty for all
 * @param names of parties in the language of the page, by code
 */
public record LibraryView(String tag, List<Item> documents, Map<String, String> names) {}
