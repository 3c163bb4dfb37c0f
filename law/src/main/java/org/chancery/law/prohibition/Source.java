package org.chancery.law.prohibition;

import java.util.List;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;

/** What a rule of the catalogue rests on; a rule may have several, and each is answered for on its own. */
public sealed interface Source {

    /** Provisions of a treaty; no articles where the treaty as a whole is meant. Binds those for which it is in force. */
    record Treaty(AgreementId agreement, List<Article> articles) implements Source {
        public Treaty {
            articles = List.copyOf(articles);
        }
    }

    /** A rule of custom as a study numbers it. Binds without consent; a State may say that it contests it. */
    record Custom(String number) implements Source {}

    /** A principle, decision or guidance to which no State consents as to a treaty. Shown apart from law. */
    record Political(String instrument) implements Source {}
}
