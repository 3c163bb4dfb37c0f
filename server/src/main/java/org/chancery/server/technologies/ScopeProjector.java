package org.chancery.server.technologies;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.chancery.register.act.Act;
import org.chancery.register.act.Projector;
import org.chancery.register.envelope.Kind;
import org.springframework.stereotype.Component;

/** Writes the steps of scope tests. */
@Component
class ScopeProjector implements Projector {

    private static final String TABLE = "technologies.scope_facts";
    private static final Set<Kind> KINDS =
            Set.of(ScopeKinds.ANSWERED, ScopeKinds.CONTESTED, ScopeKinds.WITHDRAWN, ScopeKinds.DECIDED);

    @Override
    public List<String> tables() {
        return List.of(TABLE);
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            if (KINDS.contains(act.kind())) {
                FactRow.write(connection, TABLE, act);
            }
        }
    }
}
