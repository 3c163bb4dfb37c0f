package org.chancery.server.docket.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.InstrumentKind;
import org.chancery.server.docket.RequiredDeclaration;
import org.chancery.words.FindingText;

/**
 * The deposit form, as far as it is filled in.
 *
 * @param paper whether an officer enters what came on paper
 * @param target where it is sent
 * @param agreements to choose from
 * @param agreement chosen, with {@code kind}; without them the form asks for them only
 * @param states to choose from; one for a delegation
 * @param earlier acts that the instrument may refer to
 * @param values by field name
 * @param wrong names of fields to put right
 * @param foreseen what would follow if it were accepted as received today
 * @param fault key of a text; empty for none
 */
public record DepositView(
        boolean paper,
        String target,
        List<Agreement> agreements,
        Optional<Agreement> agreement,
        Optional<InstrumentKind> kind,
        List<StateCode> states,
        List<Act> earlier,
        List<RequiredDeclaration> required,
        Map<String, String> values,
        Set<String> wrong,
        List<FindingText> foreseen,
        String fault) {

    /** A value, empty where there is none. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether the field is to be put right. */
    public boolean isWrong(String name) {
        return wrong.contains(name);
    }
}
