package org.chancery.server.technologies;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.chancery.register.act.Act;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.server.ledger.ActKinds;
import org.springframework.stereotype.Component;

/** The act by which somebody compares a technology with an edition of a list. */
@Component
final class ClassificationKinds implements ActKinds {

    /** {@code technology, by, list, edition, entries, fit, language, reason, date}; {@code by} is a State or an office. */
    static final Kind CLASSIFIED = new Kind("technologies.classified");

    ClassificationKinds() {}

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(CLASSIFIED);
    }

    /** Writes its facts. */
    @Component("technologies.classificationProjector")
    static final class Facts implements Projector {

        private static final String TABLE = "technologies.classification_facts";

        @Override
        public List<String> tables() {
            return List.of(TABLE);
        }

        @Override
        public void project(Connection connection, List<Act> acts) throws SQLException {
            for (Act act : acts) {
                if (act.kind().equals(CLASSIFIED)) {
                    FactRow.write(connection, TABLE, act);
                }
            }
        }
    }
}
