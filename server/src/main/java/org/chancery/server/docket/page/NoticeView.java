package org.chancery.server.docket.page;

import java.util.List;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.notice.Delivery;
import org.chancery.server.docket.notice.Notice;
import org.chancery.server.docket.paper.Sheet;

/**
 * One notification.
 *
 * @param deliveries for those who may follow them; of one's own State for a delegation
 * @param mayAcknowledge whether one's State has it and has not said so
 */
public record NoticeView(
        Notice notice,
        Sheet sheet,
        List<Act> acts,
        List<StateCode> recipients,
        List<Delivery> deliveries,
        boolean mayManage,
        boolean mayAcknowledge) {}
