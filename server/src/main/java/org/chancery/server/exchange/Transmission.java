package org.chancery.server.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * That a paper was officially transmitted.
 *
 * @param number of the act in the register; told to those who may read the paper
 * @param addressed codes of the parties
 * @param digest SHA-256 of the paper with its files, as it was transmitted
 */
public record Transmission(long number, List<String> addressed, String digest, LocalDate on) {
    public Transmission {
        addressed = List.copyOf(addressed);
    }
}
