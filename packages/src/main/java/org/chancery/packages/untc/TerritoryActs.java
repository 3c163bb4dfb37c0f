package org.chancery.packages.untc;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.acts.Column;
import org.chancery.packages.importing.Draft;
import org.chancery.packages.untc.StatusPage.TerritoryLine;

/** Extensions to territories, from the table of territorial application. The territories of one notification stay together as printed. */
final class TerritoryActs {

    private TerritoryActs() {}

    static void draft(StatusPage page, PageNames names, Draft draft) {
        for (TerritoryLine line : page.territories()) {
            Optional<StateCode> state = names.code(line.state());
            Optional<LocalDate> date = PrintedDate.whole(line.date());
            if (state.isEmpty() || date.isEmpty() || line.territories().isEmpty()) {
                draft.leave(
                        "territorial application, line " + line.position(),
                        line.state(),
                        "State, date or territory cannot be read",
                        line.state() + " | " + line.date() + " | " + line.territories());
                continue;
            }
            draft.add(Map.of(
                    Column.STATE, state.get().value(),
                    Column.ACT, "territory",
                    Column.FORM, "extends",
                    Column.DATE, date.get().toString(),
                    Column.TERRITORY, line.territories()));
        }
    }
}
