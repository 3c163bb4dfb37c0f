package org.chancery.server.incidents;

import org.chancery.server.operation.OnOuter;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Visitor;
import org.springframework.stereotype.Service;

/** The public figures of incidents, on the inner server and on the outer one. */
@Service
@OnOuter
public class IncidentStatistics {

    private final IncidentFigures.Source source;
    private final Permissions permissions;

    IncidentStatistics(IncidentFigures.Source source, Permissions permissions) {
        this.source = source;
        this.permissions = permissions;
    }

    /** Years that are over. */
    public IncidentFigures of(Visitor visitor) {
        permissions.require("public.statistics", visitor);
        return source.now();
    }
}
