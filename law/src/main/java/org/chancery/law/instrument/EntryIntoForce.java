package org.chancery.law.instrument;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.calendar.CountingRule;

/**
 * How the agreement as a whole enters into force.
 *
 * @param when the condition
 * @param then how the date follows from the first date on which the condition is true
 * @param notBefore floor on the resulting date (CWC art. XXI(1))
 * @param notBeforeAgreement another agreement that must be in force first, for example the parent treaty
 * @param effectiveFrom a date from which the agreement has effect backwards, once in force
 * @param article the clause
 */
public record EntryIntoForce(
        Condition when,
        CountingRule then,
        Optional<LocalDate> notBefore,
        Optional<AgreementId> notBeforeAgreement,
        Optional<LocalDate> effectiveFrom,
        Optional<Article> article) {}
