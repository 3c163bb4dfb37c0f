package org.chancery.server.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeFileTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
    void a_file_that_the_command_age_made_is_well_formed_at_every_size(int size, @TempDir Path folder)
            throws Exception {
        Age age = Age.installed(folder);
        byte[] sealed = age.encrypt(new byte[size], age.key("one"), age.key("two"));
        assertThat(AgeFile.keys(sealed)).isEqualTo(2);
    }

    @Test
    void a_file_that_is_cut_off_in_header_nonce_or_chunk_is_refused(@TempDir Path folder) throws Exception {
        Age age = Age.installed(folder);
        byte[] sealed = age.encrypt(new byte[65_537], age.key("one"));
        refused(SealedRefused.Why.NOT_AGE, Arrays.copyOf(sealed, 100));
        refused(SealedRefused.Why.CUT_OFF, Arrays.copyOf(sealed, sealed.length - 16));
        int header = new String(sealed, StandardCharsets.ISO_8859_1).indexOf("\n--- ") + 49;
        refused(SealedRefused.Why.CUT_OFF, Arrays.copyOf(sealed, header));
        refused(SealedRefused.Why.CUT_OFF, Arrays.copyOf(sealed, header + 16 + 65_552 + 5));
    }

    @Test
    void that_whole_chunks_are_missing_only_the_recipient_can_tell(@TempDir Path folder) throws Exception {
        Age age = Age.installed(folder);
        byte[] sealed = age.encrypt(new byte[65_537], age.key("one"));
        byte[] shorter = Arrays.copyOf(sealed, sealed.length - 17);
        assertThat(AgeFile.keys(shorter)).isEqualTo(1);
        assertThatThrownBy(() -> age.decrypt(shorter, "one")).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_text_form_a_passphrase_and_what_is_not_encrypted_are_refused(@TempDir Path folder) throws Exception {
        Age age = Age.installed(folder);
        refused(SealedRefused.Why.ARMOURED, age.armoured("text".getBytes(StandardCharsets.UTF_8), age.key("one")));
        refused(
                SealedRefused.Why.OTHER_STANZA,
                ("age-encryption.org/v1\n-> scrypt " + "A".repeat(22) + " 18\n" + "A".repeat(43) + "\n--- "
                                + "A".repeat(43) + "\n" + "x".repeat(40))
                        .getBytes(StandardCharsets.US_ASCII));
        refused(SealedRefused.Why.NOT_AGE, "%PDF-1.7\nplain\n".getBytes(StandardCharsets.US_ASCII));
        refused(SealedRefused.Why.NOT_AGE, new byte[0]);
    }

    @Test
    void whatever_bytes_come_are_refused_and_never_taken() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThatThrownBy(() -> AgeFile.keys(bytes)).as("seed " + seed).isInstanceOf(SealedRefused.class);
        }
    }

    @Test
    void a_stanza_of_chance_bytes_is_passed_over_and_not_counted() {
        String header = "age-encryption.org/v1\n-> X25519 " + "A".repeat(43) + "\n" + "B".repeat(43)
                + "\n-> some-grease a b\n" + "C".repeat(64) + "\n\n--- " + "D".repeat(43) + "\n";
        assertThat(AgeFile.keys((header + "x".repeat(33)).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(1);
    }

    private static void refused(SealedRefused.Why why, byte[] bytes) {
        assertThatThrownBy(() -> AgeFile.keys(bytes))
                .isInstanceOfSatisfying(
                        SealedRefused.class, it -> assertThat(it.why()).isEqualTo(why));
    }
}
