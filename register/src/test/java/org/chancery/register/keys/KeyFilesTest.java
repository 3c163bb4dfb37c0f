package org.chancery.register.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.register.keys.ActKey.Part;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.SigningKey;
import org.chancery.register.tree.Rfc6962;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {
    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.generate("register.example/test");

    @Test
    void the_larger_of_two_stored_checkpoints_is_the_current_one() throws IOException {
        try (CheckpointFile file = CheckpointFile.open(folder.resolve("checkpoints"))) {
            assertThat(file.read()).isEmpty();
            for (int size = 1; size <= 5; size++) {
                file.write(note(size));
                assertThat(file.read()).contains(note(size));
            }
        }
    }

    @Test
    void a_checkpoint_torn_by_a_crash_leaves_the_one_before_it() throws IOException {
        Path path = folder.resolve("checkpoints");
        try (CheckpointFile file = CheckpointFile.open(path)) {
            file.write(note(1));
            file.write(note(2));
            file.write(note(3));
        }
        tear(path, 4096 + 100);
        try (CheckpointFile file = CheckpointFile.open(path)) {
            assertThat(file.read()).contains(note(2));
            file.write(note(4));
            assertThat(file.read()).contains(note(4));
        }
        tear(path, 100);
        tear(path, 4096 + 100);
        try (CheckpointFile file = CheckpointFile.open(path)) {
            assertThat(file.read()).isEmpty();
        }
    }

    private static void tear(Path path, long at) throws IOException {
        try (FileChannel raw = FileChannel.open(path, StandardOpenOption.WRITE)) {
            raw.write(ByteBuffer.wrap(new byte[] {'?'}), at);
        }
    }

    @Test
    void keys_get_slots_one_after_the_other_also_from_two_processes() throws IOException {
        Path path = folder.resolve("act-keys");
        try (ActKeys first = ActKeys.open(path);
                ActKeys second = ActKeys.open(path)) {
            assertThat(first.add(keys(3))).isZero();
            assertThat(second.add(keys(2_000))).isEqualTo(3);
            assertThat(first.add(keys(1))).isEqualTo(2_003);
            first.sync();
        }
        try (ActKeys reopened = ActKeys.open(path)) {
            assertThat(reopened.add(keys(20_000))).isEqualTo(2_004);
            assertThat(reopened.add(keys(1))).isEqualTo(22_004);
        }
    }

    @Test
    void a_slot_without_a_key_says_that_the_folder_is_too_old() throws IOException {
        try (ActKeys keys = ActKeys.open(folder.resolve("act-keys"))) {
            keys.add(keys(2));
            for (long slot : new long[] {2, 1_000_000}) {
                assertThatThrownBy(() -> keys.get(slot)).hasMessageContaining("older than the database");
            }
        }
    }

    @Test
    void each_part_opens_with_its_own_key_and_not_when_changed() throws GeneralSecurityException {
        ActKey actKey = ActKey.random();
        byte[] sealed = actKey.seal(Part.CONTENT, new byte[] {1, 2, 3});
        assertThat(actKey.open(Part.CONTENT, sealed)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> actKey.open(Part.PERSONAL, sealed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> ActKey.random().open(Part.CONTENT, sealed))
                .isInstanceOf(GeneralSecurityException.class);
        sealed[0] ^= 1;
        assertThatThrownBy(() -> actKey.open(Part.CONTENT, sealed)).isInstanceOf(GeneralSecurityException.class);
    }

    private static List<ActKey> keys(int count) {
        return Stream.generate(ActKey::random).limit(count).toList();
    }

    private byte[] note(long size) {
        return new Checkpoint("register.example/test", size, Rfc6962.emptyRoot())
                .sign(List.of(key))
                .bytes();
    }
}
