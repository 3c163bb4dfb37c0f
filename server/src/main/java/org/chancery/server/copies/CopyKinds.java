package org.chancery.server.copies;

import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.server.ledger.ActKinds;
import org.springframework.stereotype.Component;

/** The kinds of acts about copies; all are restricted by the label of the document. */
@Component("copies.copyKinds")
final class CopyKinds implements ActKinds {

    /**
     * {@code copy, document, k, of, code, sha256, symbol, title, holder (person and mandate), holderOffice, registry, printedLabel, office,
     * date}; personal: the holder's name.
     */
    static final Kind ISSUED = new Kind("copies.issued");

    CopyKinds() {}

    /** {@code copy, document, date, office}; of a destruction also {@code certificate, method}, and {@code official} of two persons. */
    static Kind of(Fate fate) {
        return new Kind("copies." + fate.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public Schemas addTo(Schemas known) {
        Schemas all = known.with(ISSUED);
        for (Fate fate : Fate.values()) {
            all = all.with(of(fate));
        }
        return all;
    }
}
