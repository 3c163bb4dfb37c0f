package org.chancery.register.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.Rfc6962;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {
    private static final Hash ROOT = Rfc6962.emptyRoot();
    private final SigningKey key = SigningKey.generate("register.example/test");
    private final SigningKey second = SigningKey.generate("register.example/test");

    @Test
    void a_checkpoint_survives_signing_and_reading() {
        Checkpoint checkpoint = new Checkpoint("register.example/test", 7, ROOT);
        byte[] note = checkpoint.sign(List.of(key)).bytes();
        assertThat(Checkpoint.open(note, List.of(key.verifier()))).isEqualTo(checkpoint);
    }

    @Test
    void during_a_rotation_either_key_is_enough() {
        byte[] note = new Checkpoint("register.example/test", 7, ROOT)
                .sign(List.of(key, second))
                .bytes();
        assertThat(Checkpoint.open(note, List.of(key.verifier())).size()).isEqualTo(7);
        assertThat(Checkpoint.open(note, List.of(second.verifier())).size()).isEqualTo(7);
    }

    @Test
    void a_note_of_an_unknown_key_is_refused() {
        byte[] note = new Checkpoint("register.example/test", 7, ROOT)
                .sign(List.of(key))
                .bytes();
        assertThatThrownBy(() -> Checkpoint.open(note, List.of(second.verifier())))
                .hasMessageContaining("known key");
    }

    @Test
    void a_changed_text_is_refused() {
        byte[] note = new Checkpoint("register.example/test", 7, ROOT)
                .sign(List.of(key))
                .bytes();
        byte[] changed = new String(note, StandardCharsets.UTF_8)
                .replace("\n7\n", "\n8\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Checkpoint.open(changed, List.of(key.verifier())))
                .hasMessageContaining("does not hold");
    }

    @Test
    void a_checkpoint_under_a_foreign_origin_is_refused() {
        byte[] note = new Checkpoint("register.example/other", 7, ROOT)
                .sign(List.of(key))
                .bytes();
        assertThatThrownBy(() -> Checkpoint.open(note, List.of(key.verifier()))).hasMessageContaining("signed only by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"07", "-1", "+7", "7 ", "99999999999999999999", ""})
    void a_size_in_another_spelling_is_refused(String size) {
        String text = "register.example/test\n" + size + "\n" + ROOT.base64() + "\n";
        byte[] note = SignedNote.sign(text, List.of(key)).bytes();
        assertThatThrownBy(() -> Checkpoint.open(note, List.of(key.verifier()))).isInstanceOf(NoteRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no signature\n",
                "text\n\n",
                "text\n\nnot a signature line\n",
                "a\tb\n\n\u2014 x AAAAAAAA\n",
                "t\n\n\u2014 x AAAAAAA\n"
            })
    void a_malformed_note_is_refused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NoteRefused.class);
    }

    @Test
    void verifier_and_signing_keys_survive_writing_and_reading() {
        assertThat(VerifierKey.parse(key.verifier().toString())).isEqualTo(key.verifier());
        assertThat(SigningKey.parse(key.text()).verifier()).isEqualTo(key.verifier());
        assertThat(key.toString()).doesNotContain("PRIVATE");
    }

    @Test
    void keys_that_do_not_belong_together_are_refused() {
        String mixed = key.text().split("\n")[0] + "\n" + second.verifier() + "\n";
        assertThatThrownBy(() -> SigningKey.parse(mixed)).hasMessageContaining("different keys");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"
            })
    void a_key_of_low_order_or_in_a_second_spelling_is_refused(String raw) {
        assertThatThrownBy(() -> VerifierKey.of("x", HexFormat.of().parseHex(raw)))
                .isInstanceOf(NoteRefused.class);
    }

    @Test
    void the_same_signature_with_s_beyond_the_group_order_is_refused() {
        byte[] message = "text".getBytes(StandardCharsets.UTF_8);
        byte[] signature = key.sign(message);
        BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] malleated = signature.clone();
        byte[] s = reversed(new BigInteger(1, reversed(Arrays.copyOfRange(signature, 32, 64)))
                .add(order)
                .toByteArray());
        Arrays.fill(malleated, 32, 64, (byte) 0);
        System.arraycopy(s, 0, malleated, 32, Math.min(32, s.length));
        assertThat(key.verifier().verifies(message, signature)).isTrue();
        assertThat(key.verifier().verifies(message, malleated)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a+b"})
    void a_key_name_has_neither_spaces_nor_plus(String name) {
        assertThatThrownBy(() -> SigningKey.generate(name)).hasMessageContaining("key name");
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] out = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            out[i] = bytes[bytes.length - 1 - i];
        }
        return out;
    }
}
