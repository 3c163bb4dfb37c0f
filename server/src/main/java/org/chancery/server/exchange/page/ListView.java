package org.chancery.server.exchange.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.exchange.ThreadLine;

/**
 * The list of threads.
 *
 * @param earlier the end of the address of the next page back in time
 * @param names of parties in the language of the page, by code
 * @param unread items that the person has not opened, of the newest
 */
public record ListView(
        List<ThreadLine> threads, Optional<String> earlier, Map<String, String> names, int unread, boolean mayWrite) {}
