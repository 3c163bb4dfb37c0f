package org.chancery.server.docket;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A list of certificates that signatures are checked against.
 *
 * @param from first day on which it holds, until a later one begins
 * @param pem the certificates
 * @param sha256 of the file as it came
 */
public record TrustList(String id, String title, LocalDate from, String pem, String sha256, Instant entered) {}
