package org.chancery.server.schemes;

import java.time.LocalDate;

/**
 * A label scheme in the register.
 *
 * @param number of the act
 * @param name of the scheme
 * @param adopted day of its adoption
 * @param text the table as it was confirmed
 */
public record AdoptedScheme(long number, String name, LocalDate adopted, String text) {

    /** The table read. */
    public SchemeFile file() {
        return SchemeFile.read(name, text);
    }
}
