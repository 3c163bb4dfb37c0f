package org.chancery.server.docket.page;

import java.util.List;
import org.chancery.server.docket.Draft;
import org.chancery.server.docket.Item;
import org.chancery.server.permission.Actor;

/** The docket as a person may see it. */
public record DocketListView(
        Actor actor,
        List<Item> open,
        List<Item> done,
        List<Draft> drafts,
        boolean mayDeposit,
        boolean mayEnter,
        boolean mayExamine,
        boolean mayCertify,
        boolean mayManage) {}
