package org.chancery.server.schemes;

import org.chancery.server.operation.OnOuter;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Visitor;
import org.springframework.stereotype.Service;

/** The public statistics of labels (domain reference 06, section 3.6), on the inner server and on the outer one. */
@Service
@OnOuter
public class LabelStatistics {

    private final LabelFigures.Source source;
    private final Permissions permissions;

    LabelStatistics(LabelFigures.Source source, Permissions permissions) {
        this.source = source;
        this.permissions = permissions;
    }

    /** Years that are over. */
    public LabelFigures of(Visitor visitor) {
        permissions.require("public.statistics", visitor);
        return source.now();
    }
}
