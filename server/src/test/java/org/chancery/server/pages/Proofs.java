package org.chancery.server.pages;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/** Recomputes a root from a leaf hash and its path, on its own (RFC 9162, section 2.1.3.2). */
final class Proofs {
    private static final HexFormat HEX = HexFormat.of();

    private Proofs() {}

    static String root(JsonNode proof) {
        long node = proof.get("number").asLong();
        long last = proof.get("size").asLong() - 1;
        byte[] hash = HEX.parseHex(proof.get("leafHash").asString());
        for (JsonNode step : proof.get("path")) {
            byte[] other = HEX.parseHex(step.asString());
            if (node % 2 == 1 || node == last) {
                hash = node(other, hash);
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                hash = node(hash, other);
            }
            node /= 2;
            last /= 2;
        }
        return HEX.formatHex(hash);
    }

    private static byte[] node(byte[] left, byte[] right) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 1);
            digest.update(left);
            return digest.digest(right);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
