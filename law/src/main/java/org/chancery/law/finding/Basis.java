package org.chancery.law.finding;

import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;

/** What a rule rests on (domain reference 04, section 4.7). */
public sealed interface Basis {

    /** A clause of an agreement. */
    record Clause(AgreementId agreement, Optional<Article> article) implements Basis {}

    /** An agreement as a whole, where what is relied on is not one of its numbered clauses. */
    record Whole(AgreementId agreement) implements Basis {}

    /** The Vienna Convention on the Law of Treaties, as treaty between the States concerned or as custom. */
    record Vclt(Article article, boolean asTreaty) implements Basis {}

    /** Practice of depositaries. */
    record DepositaryPractice() implements Basis {}

    /** A rule of custom, by its number in a study of customary law. */
    record Custom(String number) implements Basis {}

    /** A rule or decision of the organisation. */
    record OrganisationRule() implements Basis {}

    /** Rules of procedure of an organ, by the title by which they are cited. */
    record Procedure(LocalizedText rules, Optional<Article> article) implements Basis {}

    /** A published date. */
    record Published(ActId announcement) implements Basis {}

    /** A convention of this program, documented in its decision records. */
    record Convention() implements Basis {}

    /** What the record says, with no rule applied. */
    record Record() implements Basis {}
}
