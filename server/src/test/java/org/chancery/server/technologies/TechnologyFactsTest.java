package org.chancery.server.technologies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.chancery.register.Register;
import org.chancery.server.Facts;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.permission.Actor;
import org.junit.jupiter.api.Test;

class TechnologyFactsTest {

    private final Concord concord = new Concord(DemoServer.shared());

    @Test
    void the_facts_are_the_same_after_they_were_computed_again() throws Exception {
        Actor avelia = concord.head("XAV");
        UUID id = concord.notified(avelia, Written.dazzler().statement());
        concord.server()
                .part(Notifications.class)
                .restate(
                        avelia,
                        id,
                        concord.find(avelia, id).number(),
                        Written.dazzler().in(Phase.ADOPTION).statement(),
                        "Tested.");
        concord.server().part(Notifications.class).join(concord.head("XDO"), id);
        concord.server().part(ScopeTests.class).answer(avelia, id, 0, "en", Rehearsed.ofDazzler());
        List<String> before = ours();
        assertThat(before).hasSize(6).noneMatch(it -> it.contains("statement_facts 0 "));
        concord.server().part(Register.class).rebuild();
        assertThat(ours()).isEqualTo(before);
    }

    private List<String> ours() {
        return Facts.of(concord.server())
                .lines()
                .filter(it -> it.startsWith("technologies."))
                .toList();
    }
}
