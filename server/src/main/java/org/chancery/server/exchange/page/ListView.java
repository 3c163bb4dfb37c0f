package org.chancery.server.exchange.page;

import java.util.List;
import java.util.Map;
import org.chancery.server.exchange.ThreadLine;

/**
 * The list of threads.
 *
 * @param names of parties in the language of the page, by code
 * @param unread items that the person has not opened
 */
public record ListView(List<ThreadLine> threads, Map<String, String> names, int unread, boolean mayWrite) {}
