package org.chancery.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.Reading;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

/** A random world of labels, persons and reads: what the database gives each person of the log, beside a plain rule. */
class ReadsLeakTest {

    private static final RunningServer SERVER = TestServer.shared();
    private static final List<String> RELEASES = List.of("XAV", "secretariat", "XAV,secretariat", "XBR");

    /** Who may see what: by authorisation for a State or office, for everything, or not at all. */
    private record Reader(Somebody person, String actsFor, boolean everything, boolean watches) {

        boolean sees(String release) {
            return everything
                    || !actsFor.isEmpty() && List.of(release.split(",")).contains(actsFor);
        }
    }

    private record Noted(Reader by, String item, String release) {}

    @Test
    void the_log_gives_each_person_exactly_what_the_plain_rule_says() {
        long seed = 20_261_123;
        Random random = new Random(seed);
        List<Reader> readers = List.of(
                new Reader(Cleared.restricted(Somebody.in(SERVER, Role.DELEGATION_HEAD)), "XAV", false, false),
                new Reader(Cleared.restricted(Somebody.in(SERVER, Role.REGISTRY_OFFICER)), "secretariat", false, false),
                new Reader(Cleared.restricted(Somebody.in(SERVER, Role.SECURITY_OFFICER)), "secretariat", false, true),
                new Reader(Cleared.everything(Somebody.in(SERVER, Role.PARLIAMENTARY_OVERSIGHT)), "", true, true),
                new Reader(Cleared.everything(Somebody.in(SERVER, Role.EXPERT)), "", true, false),
                new Reader(Somebody.in(SERVER, Role.INDEPENDENT_OVERSIGHT), "", false, true));
        List<Noted> noted = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Reader by = readers.get(random.nextInt(readers.size()));
            String release = RELEASES.get(random.nextInt(RELEASES.size()));
            if (by.sees(release)) {
                String item = "leak-" + i;
                int label = Cleared.number(SERVER, Cleared.label(release));
                SERVER.part(AccessLog.class).read(by.person().actor(), "docket.item", item, label, How.SEEN);
                noted.add(new Noted(by, item, release));
            }
        }
        for (Reader reader : readers) {
            Stream<Noted> expected = noted.stream()
                    .filter(it -> reader.sees(it.release()))
                    .filter(it -> reader.watches() || it.by().equals(reader));
            assertThat(inDatabase(reader))
                    .as("seed %d, %s", seed, reader)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.map(Noted::item).toList());
        }
    }

    private static List<String> inDatabase(Reader reader) {
        return SERVER.part(Reading.class)
                .as(
                        reader.person().actor().reader(),
                        sql -> sql.sql("select item from access.read_work where item like 'leak-%'")
                                .query((row, at) -> row.getString(1))
                                .list());
    }
}
