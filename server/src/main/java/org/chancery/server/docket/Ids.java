package org.chancery.server.docket;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random ids of items and papers: they say nothing of how many there are. */
final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    static String random() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
