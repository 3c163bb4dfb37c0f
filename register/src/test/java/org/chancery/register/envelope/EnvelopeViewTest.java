package org.chancery.register.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.chancery.register.tree.Rfc6962;
import org.junit.jupiter.api.Test;

class EnvelopeViewTest {
    private final EnvelopeView view = new EnvelopeView();

    @Test
    void it_reads_what_an_envelope_writes() {
        Envelope envelope = new Envelope(
                new Kind("a.b-c9"), Instant.ofEpochMilli(17), Rfc6962.emptyRoot(), Rfc6962.leaf(new byte[1]));
        byte[] bundle = new byte[500];
        System.arraycopy(envelope.bytes(), 0, bundle, 33, envelope.bytes().length);
        assertThat(view.read(bundle, 33, envelope.bytes().length)).isTrue();
        assertThat(view.kind()).isEqualTo("a.b-c9");
        assertThat(view.recorded()).isEqualTo(17);
        assertThat(view.commitsTo(envelope.content().base64().getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(view.commitsTo(envelope.personal().base64().getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isFalse();
    }

    @Test
    void it_accepts_and_refuses_the_same_bytes_as_the_parser() {
        long seed = 20_260_101;
        Random random = new Random(seed);
        byte[] good = new Envelope(
                        new Kind("treaty.act"),
                        Instant.ofEpochMilli(1_411_603_200_000L),
                        Rfc6962.emptyRoot(),
                        Rfc6962.emptyRoot())
                .bytes();
        byte[] letters = "azAZ09+/=.-\"{}:, é1".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        int accepted = 0;
        for (int i = 0; i < 50_000; i++) {
            byte[] changed =
                    random.nextInt(10) == 0 ? Arrays.copyOf(good, good.length - random.nextInt(5)) : good.clone();
            changed[random.nextInt(changed.length)] = letters[random.nextInt(letters.length)];
            boolean parses = parses(changed);
            assertThat(view.read(changed, 0, changed.length))
                    .as(
                            "seed %d, input %d: %s",
                            seed, i, new String(changed, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .isEqualTo(parses);
            accepted += parses ? 1 : 0;
        }
        assertThat(accepted).isBetween(5_000, 45_000);
    }

    private static boolean parses(byte[] bytes) {
        try {
            Envelope.parse(bytes);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
