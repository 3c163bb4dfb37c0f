package org.chancery.server.docket.page;

import org.chancery.server.docket.Item;
import org.chancery.server.docket.Paper;

/**
 * A page of a paper.
 *
 * @param page counted from 1
 * @param pages how many there are
 */
public record LookView(Item item, Paper paper, int page, int pages) {}
