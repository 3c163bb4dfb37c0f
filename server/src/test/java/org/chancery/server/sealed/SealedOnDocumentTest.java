package org.chancery.server.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.access.Cleared;
import org.chancery.server.access.SignedInPage;
import org.chancery.server.exchange.Correspondence;
import org.chancery.server.exchange.Draft;
import org.chancery.server.exchange.Exchange;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.SealedAttachments;
import org.chancery.server.identity.Look;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Browser;
import org.chancery.server.web.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sealed files on documents of the exchange, made by the command age and in a real browser. */
class SealedOnDocumentTest {

    private static final RunningServer SERVER = TestServer.shared();
    private static final String OPEN = "Words of an annex that this server must never see";
    private static final LocalDate REVIEW = LocalDate.now(ZoneOffset.UTC).plusYears(1);
    private static final Label SECRET =
            LabelText.read("SECRET; originator=secretariat; release=XAV,secretariat; review=" + REVIEW + "; basis=SEC");

    private final SealedAttachments attachments = SERVER.part(SealedAttachments.class);
    private final Correspondence correspondence = SERVER.part(Correspondence.class);
    private final Somebody sender = Cleared.everything(Somebody.in(SERVER, Role.SECRETARIAT_OFFICER));
    private final Somebody recipient = Cleared.everything(Somebody.in(SERVER, Role.DELEGATION_HEAD));
    private final Somebody colleague = Cleared.everything(Somebody.in(SERVER, Role.DELEGATION_MEMBER));

    @TempDir
    Path folder;

    private Age age;
    private UUID key;

    @BeforeEach
    void the_recipient_registers_a_key() throws Exception {
        age = Age.installed(folder);
        key = SERVER.part(Keys.class).add(recipient.actor(), "laptop", age.key("recipient"));
    }

    @Test
    void a_sealed_file_above_the_maximum_level_lies_on_a_document_and_its_recipient_opens_it_with_age()
            throws Exception {
        Item item = document();
        UUID id = attach(sender, item, sealed());
        assertThat(attachments.of(recipient.actor(), item)).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(id);
            assertThat(it.title()).isEqualTo("Annex A");
        });
        byte[] taken =
                SERVER.part(SealedFiles.class).take(recipient.actor(), id).orElseThrow();
        assertThat(new String(age.decrypt(taken, "recipient"), StandardCharsets.UTF_8))
                .isEqualTo(OPEN);
        PageForms browser = recipient.signedIn();
        String page = browser.get("/en/exchange/items/" + item.id()).body();
        assertThat(page).contains("Annex A", "cannot open, preview or scan").doesNotContain("/preview");
        assertThat(browser.get("/ru/exchange/items/" + item.id()).body()).contains("Запечатанные файлы");
        assertThat(browser.get("/en/sealed/" + id).body()).contains("/exchange/items/" + item.id(), "Belongs to");
    }

    @Test
    void who_reads_the_document_without_being_a_recipient_does_not_learn_of_the_sealed_file() throws Exception {
        Item item = document();
        UUID id = attach(sender, item, sealed());
        assertThat(correspondence.find(colleague.actor(), item.id())).isEqualTo(item);
        assertThat(attachments.of(colleague.actor(), item)).isEmpty();
        PageForms browser = colleague.signedIn();
        assertThat(browser.get("/en/exchange/items/" + item.id()).body()).doesNotContain("Annex A", "Sealed files");
        assertThat(browser.get("/en/sealed/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void it_stays_with_the_document_when_a_new_version_is_put_in() throws Exception {
        Item item = document();
        attach(sender, item, sealed());
        UUID next = SERVER.part(Exchange.class).revise(sender.actor(), item.id(), draft("The second version."), true);
        assertThat(attachments.of(recipient.actor(), correspondence.find(recipient.actor(), next)))
                .hasSize(1);
    }

    @Test
    void only_the_party_that_wrote_attaches_and_what_is_not_sealed_is_refused() throws Exception {
        Item item = document();
        byte[] sealed = sealed();
        assertThatThrownBy(() -> attach(recipient, item, sealed)).isInstanceOf(AccessRefused.class);
        Somebody stranger = Somebody.in(SERVER, Role.SECRETARIAT_OFFICER);
        assertThatThrownBy(() -> attach(stranger, item, sealed)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attach(sender, item, OPEN.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        SealedRefused.class, it -> assertThat(it.why()).isEqualTo(SealedRefused.Why.NOT_AGE));
        assertThat(attachments.of(sender.actor(), item)).isEmpty();
        PageForms browser = sender.signedIn();
        String form = "/en/exchange/items/" + item.id() + "/sealed";
        var refused = browser.submit(form, form, "title", "Annex A", "label", "nothing", "key", key.toString());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This is not a label");
    }

    @Test
    void a_file_is_sealed_in_the_browser_on_the_page_of_a_document() throws Exception {
        Item item = document();
        try (Browser browser = Browser.open()) {
            String address = SignedInPage.address(SERVER) + "/en/exchange/items/" + item.id();
            Page page = SignedInPage.of(browser, sender);
            page.navigate(address);
            page.click("article a[href$='/sealed']");
            page.fill("#sealed-title", "Annex B");
            page.locator("fieldset .check", new Page.LocatorOptions().setHasText(recipient.name()))
                    .locator("input")
                    .check();
            page.setInputFiles("#sealed-open", Files.writeString(folder.resolve("annex.txt"), OPEN));
            Look.at(page, "exchange-seal", browser);
            page.locator("button[data-work=seal]").click();
            page.waitForURL(address);
            Look.at(page, "exchange-item-sealed", browser);
            SealedPaper paper = attachments.of(recipient.actor(), item).getFirst();
            byte[] taken = SERVER.part(SealedFiles.class)
                    .take(recipient.actor(), paper.id())
                    .orElseThrow();
            assertThat(new String(taken, StandardCharsets.ISO_8859_1)).doesNotContain(OPEN);
            assertThat(new String(age.decrypt(taken, "recipient"), StandardCharsets.UTF_8))
                    .isEqualTo(OPEN);
            page.navigate(address.replace("/en/", "/ru/") + "/sealed");
            Look.at(page, "exchange-seal-ru", browser);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private byte[] sealed() throws Exception {
        return age.encrypt(OPEN.getBytes(StandardCharsets.UTF_8), age.key("recipient"));
    }

    private UUID attach(Somebody by, Item item, byte[] bytes) {
        return attachments.attach(by.actor(), item.id(), "Annex A", SECRET, List.of(key), bytes);
    }

    private Item document() {
        UUID id = SERVER.part(Exchange.class).open(sender.actor(), "A thread", "", "", draft("The annex is sealed."));
        return correspondence.find(sender.actor(), id);
    }

    private static Draft draft(String body) {
        return new Draft(
                Item.Kind.DOCUMENT,
                "Terms of the trial",
                body,
                List.of(),
                new TreeSet<>(List.of("XAV")),
                Optional.empty(),
                LabelText.read("RESTRICTED; originator=secretariat; release=XAV,secretariat; review=" + REVIEW
                        + "; basis=NEG"),
                List.of(),
                List.of(),
                "Another wording");
    }
}
