package org.chancery.law.finding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.instrument.StateCode;

/** A typed value in a reason; the words module renders each type in the reader's language. */
public sealed interface Value {

    record OfDate(LocalDate date) implements Value {}

    /** A moment, told by the clocks of the zone. */
    record OfMoment(Instant at, ZoneId zone) implements Value {}

    record OfNumber(long number) implements Value {}

    record OfPercent(BigDecimal percent) implements Value {}

    /** An exact quantity, for example a weight. */
    record OfQuantity(BigDecimal quantity) implements Value {}

    record OfState(StateCode state) implements Value {}

    record OfStates(List<StateCode> states) implements Value {
        public OfStates {
            states = List.copyOf(states);
        }
    }

    /** States and bodies that can be shown a document. */
    record OfRecipients(List<Recipient> recipients) implements Value {
        public OfRecipients {
            recipients = List.copyOf(recipients);
        }
    }

    record OfAgreement(AgreementId agreement) implements Value {}

    record OfArticles(List<Article> articles) implements Value {
        public OfArticles {
            articles = List.copyOf(articles);
        }
    }

    record OfAct(ActId act) implements Value {}

    record OfRule(CountingRule rule) implements Value {}

    /** A constant of one of law's enums, rendered by its own word. */
    record OfCode(Enum<?> code) implements Value {}

    /** A text that is already in languages, for example an agreement's own remark. */
    record OfText(LocalizedText text) implements Value {}
}
