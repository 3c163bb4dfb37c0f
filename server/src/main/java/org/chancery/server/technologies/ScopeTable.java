package org.chancery.server.technologies;

import java.util.List;
import java.util.UUID;
import org.chancery.law.scope.ScopeAct;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.server.database.Reading;
import org.springframework.stereotype.Component;

/** What was done in scope tests, as a reader may know it. */
@Component
class ScopeTable {

    private final Reading reading;

    ScopeTable(Reading reading) {
        this.reading = reading;
    }

    /** An act of the register and the steps that it holds. */
    record Row(long number, Kind kind, List<ScopeAct> steps) {}

    /** In register order. */
    List<Row> of(String reader, UUID technology) {
        return reading.as(
                reader,
                sql -> sql.sql("select number, kind, content from technologies.scope_facts where technology = ?"
                                + " order by number")
                        .param(technology)
                        .query((row, at) -> {
                            Kind kind = new Kind(row.getString(2));
                            Json.Obj content = (Json.Obj) Json.parse(row.getString(3));
                            return new Row(row.getLong(1), kind, ScopeJson.read(kind, content, row.getLong(1)));
                        })
                        .list());
    }
}
