package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.exchange.file.FileIntake;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every use case refuses whom the table does not name, before it looks at anything. */
class RefusalsTest {

    private static final UUID NONE = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final RunningServer server = DemoServer.shared();
    private final Actor administrator = Somebody.in(server, Role.ADMINISTRATOR).actor();

    private Runnable step(String name) {
        Exchange exchange = server.part(Exchange.class);
        Correspondence correspondence = server.part(Correspondence.class);
        Relabelling relabelling = server.part(Relabelling.class);
        FileIntake intake = server.part(FileIntake.class);
        Requests requests = server.part(Requests.class);
        Draft draft = Hall.message("Text", Hall.restricted("secretariat", "secretariat"), "XAV");
        return switch (name) {
            case "open" -> () -> exchange.open(administrator, "Subject", "", "", draft);
            case "add" -> () -> exchange.add(administrator, NONE, draft);
            case "revise" -> () -> exchange.revise(administrator, NONE, draft, true);
            case "threads" -> () -> correspondence.threads(administrator);
            case "thread" -> () -> correspondence.thread(administrator, NONE);
            case "item" -> () -> correspondence.item(administrator, NONE);
            case "relabel" -> () -> relabelling.change(administrator, NONE, draft.label(), "Why", true);
            case "consent" -> () -> relabelling.answer(administrator, NONE, true, "");
            case "apply" -> () -> relabelling.apply(administrator, NONE);
            case "upload" -> () -> intake.begin(administrator, "a.pdf", 1);
            case "ready" -> () -> intake.ready(administrator, List.of());
            case "search" -> () -> server.part(Shelves.class).search(administrator, "word");
            case "library" -> () -> server.part(Shelves.class).documents(administrator, "");
            case "requests" -> () -> requests.list(administrator);
            case "ask" -> () -> requests.ask(administrator, "Subject", "", "", draft);
            case "answer" -> () -> requests.answer(administrator, NONE, draft);
            case "decline" -> () -> requests.decline(administrator, NONE, "Why");
            case "transmit" -> () -> server.part(Transmissions.class).propose(administrator, NONE);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open",
                "add",
                "revise",
                "threads",
                "thread",
                "item",
                "relabel",
                "consent",
                "apply",
                "upload",
                "ready",
                "search",
                "library",
                "requests",
                "ask",
                "answer",
                "decline",
                "transmit"
            })
    void an_administrator_takes_no_part(String step) {
        assertThatThrownBy(() -> step(step).run())
                .isInstanceOfSatisfying(
                        AccessRefused.class, it -> assertThat(it.lack()).isEqualTo(AccessRefused.Lack.ROLE));
    }
}
