package org.chancery.server.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.invitation.Invitation;
import org.chancery.server.identity.invitation.Invitations;
import org.chancery.server.identity.invitation.LinkPost;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.permission.Role;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where links go: to the recorded address if mail can be sent, to the officers in halves if not. */
class LinksTest {

    private static final String PLACE = "https://treaties.example.org/en/invitation/";

    private final RunningServer server = TestServer.shared();
    private final Invitations invitations = server.part(Invitations.class);
    private final Somebody first = Somebody.in(server, Role.SECURITY_OFFICER);
    private final Somebody second = Somebody.in(server, Role.SECRETARIAT_OFFICER);
    private final Somebody lost = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final List<String> posted = new ArrayList<>();

    @BeforeEach
    void set_up_is_over() {
        first.signedIn();
        second.signedIn();
    }

    @Test
    void both_halves_go_to_the_recorded_address_and_no_officer_sees_them() {
        Links links = links(true, true);
        LinkView one = make(links, first);
        LinkView two = make(links, second);
        assertThat(one.part()).isEqualTo(LinkView.Part.FIRST_SENT);
        assertThat(two.part()).isEqualTo(LinkView.Part.SECOND_SENT);
        assertThat(List.of(one.link(), two.link())).containsOnly(lost.person() + "@example.org");
        assertThat(posted).hasSize(2).first().asString().startsWith(PLACE);
        String secret = posted.getFirst().substring(PLACE.length()) + posted.getLast();
        assertThat(invitations.use(secret)).isTrue();
        assertThat(invitations.tie(lost.person(), first.person())).isFalse();
        assertThat(invitations.tie(second.person(), lost.person())).isFalse();
    }

    @Test
    void what_the_mail_server_does_not_take_is_shown_and_ties_whoever_saw_it() {
        Links refused = links(true, false);
        LinkView one = make(refused, first);
        assertThat(one.part()).isEqualTo(LinkView.Part.FIRST);
        LinkView two = make(links(true, true), second);
        assertThat(two.part()).isEqualTo(LinkView.Part.SECOND_SENT);
        assertThat(invitations.use(one.link().substring(PLACE.length()) + posted.getLast()))
                .isTrue();
        assertThat(invitations.tie(lost.person(), first.person())).isTrue();
        assertThat(invitations.tie(lost.person(), second.person())).isFalse();
    }

    @Test
    void without_mail_the_officers_are_shown_one_half_each() {
        Links links = links(false, false);
        assertThat(make(links, first).part()).isEqualTo(LinkView.Part.FIRST);
        assertThat(make(links, second).part()).isEqualTo(LinkView.Part.SECOND);
        assertThat(posted).isEmpty();
    }

    private LinkView make(Links links, Somebody officer) {
        return links.make(officer.actor(), lost.person(), Invitation.Purpose.RECOVERY, PLACE, Language.ENGLISH);
    }

    private Links links(boolean open, boolean takes) {
        LinkPost post = new LinkPost() {
            @Override
            public boolean isOpen() {
                return open;
            }

            @Override
            public boolean send(String contact, boolean isFirst, String half, Language language) {
                if (takes) {
                    posted.add(half);
                }
                return takes;
            }
        };
        return new Links(invitations, server.part(Mandates.class), server.part(Offices.class), post, Clock.systemUTC());
    }
}
