package org.chancery.server.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.server.labels.LabelledServer.as;
import static org.chancery.server.labels.LabelledServer.authorisation;
import static org.chancery.server.labels.LabelledServer.label;
import static org.chancery.server.labels.LabelledServer.labels;
import static org.chancery.server.labels.LabelledServer.mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.chancery.server.TestServer;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralProcessesTest {

    private final Evaluator other =
            new Evaluator(TestServer.shared().part(DatabaseAddress.class).connections(Role.WRITER));

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void rows_that_several_processes_bring_up_to_date_piece_by_piece_are_those_computed_at_once(long seed) {
        var random = new Random(seed);
        List<MandateTerm> terms = new ArrayList<>();
        List<Authorisation> given = new ArrayList<>();
        String[] states = {"FRA", "DEU", "JPN", "BRA"};
        terms.add(mandates().begin("FRA"));
        labels().record(AuthorisationActs.granted(authorisation(terms.getFirst(), "c0", "c1", "c2")))
                .join();
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(4)) {
                case 0 -> terms.add(mandates().begin(states[random.nextInt(4)]));
                case 1 -> {
                    if (!terms.isEmpty()) {
                        given.add(authorisation(terms.get(random.nextInt(terms.size())), "c" + random.nextInt(3)));
                        labels().record(AuthorisationActs.granted(given.getLast()))
                                .join();
                    }
                }
                case 2 -> {
                    if (!given.isEmpty()) {
                        String id = given.remove(random.nextInt(given.size())).id();
                        labels().record(AuthorisationActs.ended(id, Optional.empty(), "left"))
                                .join();
                    }
                }
                default -> {
                    String text = "SECRET; release=FRA," + states[random.nextInt(4)] + "; case=c" + random.nextInt(3)
                            + "; not=body-" + seed + "-" + i;
                    var together = CompletableFuture.runAsync(() -> add(text + "-a"));
                    labels().numberOf(label(text + "-a"));
                    together.join();
                    add(text);
                }
            }
        }
        evaluate();
        List<@Nullable String> piecewise = rows();
        as(Role.ADMINISTRATOR).sql("delete from labels.reader_work").update();
        as(Role.ADMINISTRATOR).sql("delete from labels.label_work").update();
        as(Role.ADMINISTRATOR).sql("delete from register.reader_label").update();
        as(Role.ADMINISTRATOR)
                .sql("update labels.evaluation_work set version = version + 1")
                .update();
        evaluate();
        assertThat(rows()).as("seed %d", seed).isEqualTo(piecewise).hasSizeGreaterThan(1);
    }

    private void add(String text) {
        other.add(
                label(text).toString(),
                mandates().all(),
                TestServer.shared().part(Agreements.class).now().law(),
                labels().today());
    }

    private void evaluate() {
        other.evaluate(
                mandates().all(),
                TestServer.shared().part(Agreements.class).now().law(),
                labels().today());
    }

    private static List<@Nullable String> rows() {
        return as(Role.ADMINISTRATOR)
                .sql("select reader || ' ' || label_id || ' ' || valid_from || ' ' || valid_until"
                        + " from register.reader_label order by 1")
                .query(String.class)
                .list();
    }
}
