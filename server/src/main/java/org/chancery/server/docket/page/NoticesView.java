package org.chancery.server.docket.page;

import java.util.List;
import org.chancery.server.docket.notice.Delivery;
import org.chancery.server.docket.notice.Notice;

/** The list; {@code stuck} for those who may follow the sendings. */
public record NoticesView(List<Notice> notices, List<Delivery> stuck) {}
