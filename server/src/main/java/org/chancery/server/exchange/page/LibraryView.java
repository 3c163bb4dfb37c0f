package org.chancery.server.exchange.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.exchange.Item;

/**
 * Documents by tag.
 *
 * @param tag that is shown; empty for all
 * @param earlier the end of the address of the next page back in time
 * @param names of parties in the language of the page, by code
 */
public record LibraryView(String tag, List<Item> documents, Optional<String> earlier, Map<String, String> names) {}
