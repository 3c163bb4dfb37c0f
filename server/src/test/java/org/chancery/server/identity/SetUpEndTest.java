package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.register.act.ActRefused;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Maintenance;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.invitation.Invitation;
import org.chancery.server.identity.invitation.Invitations;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.SetUp;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Set-up ends once, and only the operator opens it again, openly. */
class SetUpEndTest {

    private static final String REASON = "Both left before their successors had signed in";

    @Test
    void set_up_ends_for_good_when_two_officers_have_signed_in_and_only_the_operator_opens_it_again(
            @TempDir Path folder) {
        ServeOptions options = TestServer.optionsIn(folder);
        List<String> printed = Collections.synchronizedList(new ArrayList<>());
        try (RunningServer server = ChanceryServer.start(options, printed::add)) {
            assertThat(printed).anyMatch(it -> it.contains("/en/invitation/"));
            Somebody administrator = Somebody.in(server, Role.ADMINISTRATOR);
            administrator.signedIn();
            assertThat(mayBeginAlone(server, administrator)).isTrue();
            Invitations links = server.part(Invitations.class);
            String whole = links.make(
                    Invitation.Purpose.INVITATION,
                    Somebody.in(server, Role.EXPERT).person(),
                    administrator.person(),
                    Duration.ofDays(1));
            assertThat(links.usable(whole)).isPresent();
            Somebody second = Somebody.in(server, Role.DEPOSITARY_OFFICER);
            second.signedIn();
            assertThat(mayBeginAlone(server, administrator)).isFalse();
            assertThat(links.usable(whole))
                    .as("a link that one person saw whole")
                    .isEmpty();
            assertThatThrownBy(() -> server.part(SetUp.class).reopen(REASON))
                    .isInstanceOf(ActRefused.class)
                    .hasMessageContaining("two-officers-are-there");

            end(server, second);
            assertThat(mayBeginAlone(server, administrator))
                    .as("when fewer than two are left")
                    .isFalse();
            end(server, administrator);
        }
        printed.clear();
        ChanceryServer.start(options, printed::add).close();
        assertThat(printed)
                .noneMatch(it -> it.contains("/en/invitation/"))
                .anyMatch(it -> it.contains("reopen-set-up"));

        Maintenance.reopenSetUp(options, REASON, Progress.silent());
        assertThatThrownBy(() -> Maintenance.reopenSetUp(options, REASON, Progress.silent()))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("has not ended");
        printed.clear();
        try (RunningServer server = ChanceryServer.start(options, printed::add)) {
            assertThat(printed).anyMatch(it -> it.contains("/en/invitation/"));
            Somebody administrator = Somebody.in(server, Role.ADMINISTRATOR);
            administrator.signedIn();
            assertThat(mayBeginAlone(server, administrator)).isTrue();
            Somebody oversight = Somebody.in(server, Role.INDEPENDENT_OVERSIGHT);
            var browser = oversight.signedIn();
            assertThat(browser.page("/en/start").text()).contains(REASON);
            assertThat(browser.page("/ru/persons").text()).contains(REASON);
            Somebody.in(server, Role.DEPOSITARY_OFFICER).signedIn();
            assertThat(mayBeginAlone(server, administrator)).isFalse();
        }
    }

    private static boolean mayBeginAlone(RunningServer server, Somebody person) {
        return server.part(Permissions.class).allows("mandate.begin-first", person.actor());
    }

    private static void end(RunningServer server, Somebody person) {
        var ended = MandateActs.ended(person.mandate(), LocalDate.now(ZoneOffset.UTC), "retired");
        server.part(Ledger.class).record(List.of(MandateActs.guarded(MandateActs.bySetUp(ended))));
    }
}
