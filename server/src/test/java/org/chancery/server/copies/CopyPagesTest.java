package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.chancery.server.PageForms;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.identity.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pages answer to what is wrong, and what they note. */
class CopyPagesTest {

    private final Somebody officer = CopyServer.authorised(org.chancery.server.permission.Role.REGISTRY_OFFICER);
    private final Somebody holder = CopyServer.authorised(org.chancery.server.permission.Role.DELEGATION_HEAD);

    @Test
    void a_form_that_is_refused_shows_the_page_again_with_the_reason() {
        RegisteredDocument document = CopyServer.entered(officer);
        PageForms browser = officer.signedIn();
        String page = "/en/copies/documents/" + document.id();
        var answer = browser.submit(page, page + "/issue");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Tick at least one holder.");
        String late = "/ru/copies/documents/" + document.id();
        assertThat(browser.submit(late, late + "/issue", "holder", holder.mandate(), "version", "99")
                        .body())
                .contains("Тем временем здесь работал кто-то другой");
        assertThat(browser.get("/en/copies/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(browser.get("/en/copies/documents/0000000000000000").statusCode())
                .isEqualTo(404);
    }

    @Test
    void reading_and_downloading_are_in_the_access_log_and_a_returned_copy_is_not_given_out() {
        RegisteredDocument document = CopyServer.entered(officer);
        Copy copy = CopyServer.issued(officer, document, holder).getFirst();
        PageForms browser = holder.signedIn();
        String page = "/en/papers/" + copy.id();
        assertThat(browser.get(page).statusCode()).isEqualTo(200);
        assertThat(browser.get(page + "/copy.pdf").statusCode()).isEqualTo(200);
        assertThat(noted(copy, "seen")).isEqualTo(1);
        assertThat(noted(copy, "downloaded")).isEqualTo(1);
        CopyServer.part(Returns.class).returned(officer.actor(), copy.id());
        CopyServer.settled(officer, document.id());
        var refused = browser.get(page + "/copy.pdf");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("copy 1 is already back in the registry");
        assertThat(noted(copy, "downloaded")).isEqualTo(1);
    }

    private int noted(Copy copy, String how) {
        return JdbcClient.create(CopyServer.part(DatabaseAddress.class).connections(Role.ADMINISTRATOR))
                .sql("select count(*) from access.read_work where item = ? and how = ? and person = ?")
                .params(copy.id().toString(), how, holder.person())
                .query(Integer.class)
                .single();
    }
}
