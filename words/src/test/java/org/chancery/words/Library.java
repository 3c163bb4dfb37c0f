package org.chancery.words;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.Eligibility;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Participation;

/** The Arms Trade Treaty, as far as words need it. */
final class Library {

    static final References ATT = References.of(Holdings.of(
            List.of(new Dossier(titled("att", "Arms Trade Treaty", "Договор о торговле оружием"), List.of()))));

    private Library() {}

    static Agreement titled(String id, String english, String russian) {
        var title = new LocalizedText(Map.of("en", english, "ru", russian));
        return new Agreement(
                new AgreementId(id),
                AgreementKind.TREATY,
                title,
                LocalizedText.none(),
                Optional.empty(),
                LocalizedText.none(),
                List.of(),
                new Eligibility(Eligibility.Kind.ALL_STATES, Set.of(), false, Optional.empty()),
                List.of(),
                Optional.empty(),
                new Participation(Participation.Extent.HELD, Optional.empty(), LocalizedText.none()),
                List.of(),
                Optional.empty(),
                ZoneId.of("UTC"),
                false,
                List.of());
    }
}
