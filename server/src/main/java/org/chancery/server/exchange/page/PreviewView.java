package org.chancery.server.exchange.page;

import java.util.Map;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.file.Attachment;

/**
 * A page of a file as a picture.
 *
 * @param page counted from 1
 * @param names of parties in the language of the page, by code
 */
public record PreviewView(Item item, Attachment file, int page, int pages, Map<String, String> names) {}
