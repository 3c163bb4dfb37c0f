package org.chancery.law.instrument;

import java.util.regex.Pattern;

/**
 * Who can be shown a document: a State (or other participant), or a body of the organisation such as its secretariat. Written as the State's
 * code in capitals ({@code FRA}) or the body's name in lower-case letters, digits and hyphens ({@code secretariat}), so that the two cannot be
 * confused. Ordered by that writing.
 */
public sealed interface Recipient extends Comparable<Recipient> {

    /** A State or another participant. */
    record OfState(StateCode state) implements Recipient {
        @Override
        public String toString() {
            return state.value();
        }
    }

    /** An organ, office or working body. */
    record Body(String name) implements Recipient {
        private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,62}");

        public Body {
            if (!FORM.matcher(name).matches()) {
                throw new IllegalArgumentException("not a body (lower-case letters, digits, hyphens): " + name);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Reads a State's code or a body's name; anything else is refused with an IllegalArgumentException. */
    static Recipient of(String written) {
        return !written.isEmpty() && written.charAt(0) >= 'a' && written.charAt(0) <= 'z'
                ? new Body(written)
                : new OfState(new StateCode(written));
    }

    @Override
    default int compareTo(Recipient other) {
        return toString().compareTo(other.toString());
    }
}
