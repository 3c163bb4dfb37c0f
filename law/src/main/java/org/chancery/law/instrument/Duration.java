package org.chancery.law.instrument;

import java.util.Optional;

/** How long the agreement runs. */
public sealed interface Duration {

    record Unlimited() implements Duration {}

    /** A first term from entry into force; then it renews by itself for {@code renewYears} at a time, or ends when that is 0. */
    record Term(int years, int renewYears, Optional<Article> article) implements Duration {}

    /** Ends with the other agreement. */
    record LinkedTo(AgreementId other, Optional<Article> article) implements Duration {}

    record NotStated() implements Duration {}
}
