package org.chancery.server.incidents;

import java.time.Instant;
import java.util.List;
import org.chancery.law.instrument.Recipient;

/**
 * An incident as it comes in.
 *
 * @param kind as far as is known
 * @param what what happened, in words
 * @param concerns reference of the document, copy or file, or empty
 * @param originators who issued it and have to be told; empty for nobody
 * @param personalData whether personal data are touched, so that the supervisory authority may have to be told
 * @param discovered when it was noticed; not later than now
 * @param label number of the label under which the incident is kept; 0 for all officers who handle incidents
 * @param involved random references of persons who may not close it, for example the holder of the copy
 */
public record NewIncident(
        IncidentKind kind,
        String what,
        String concerns,
        List<Recipient> originators,
        boolean personalData,
        Instant discovered,
        int label,
        List<String> involved) {

    /** Characters of the longest text that is kept. */
    public static final int LONGEST = 4_000;

    public NewIncident {
        originators = List.copyOf(originators);
        involved = List.copyOf(involved);
        if (what.isBlank() || what.length() > LONGEST) {
            throw new IncidentRefused(IncidentRefused.Why.WHAT_MISSING);
        }
        if (concerns.length() > 200) {
            throw new IncidentRefused(IncidentRefused.Why.CONCERNS_TOO_LONG);
        }
    }

    boolean touchesPersonalData() {
        return personalData || kind == IncidentKind.DATA_PROTECTION;
    }
}
