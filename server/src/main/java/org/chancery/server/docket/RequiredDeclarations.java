package org.chancery.server.docket;

import java.util.List;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.springframework.stereotype.Component;

/** Which declarations the agreements ask for, as the depositary's officers entered them from the texts. */
@Component
public class RequiredDeclarations {

    private final Working working;
    private final Reading reading;

    RequiredDeclarations(Working working, Reading reading) {
        this.working = working;
        this.reading = reading;
    }

    public void set(Hand hand, RequiredDeclaration declaration) {
        working.doAs(
                hand.reader(),
                sql -> sql.sql("insert into docket.required_declaration_work"
                                + " (agreement, article, english, russian) values (?, ?, ?, ?) on conflict (agreement, article)"
                                + " do update set english = excluded.english, russian = excluded.russian")
                        .params(
                                declaration.agreement().value(),
                                declaration.article(),
                                declaration.english(),
                                declaration.russian())
                        .update());
    }

    public List<RequiredDeclaration> of(String reader, AgreementId agreement) {
        return reading.as(
                reader,
                sql -> sql.sql("select article, english, russian from docket.required_declaration_work"
                                + " where agreement = ? order by article")
                        .param(agreement.value())
                        .query((row, at) -> new RequiredDeclaration(
                                agreement, row.getString(1), row.getString(2), row.getString(3)))
                        .list());
    }
}
