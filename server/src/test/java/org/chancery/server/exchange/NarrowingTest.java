package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.exchange.file.Attachment;
import org.chancery.server.exchange.file.Attachments;
import org.chancery.server.exchange.file.FileIntake;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.NotFound;
import org.junit.jupiter.api.Test;

/** A narrower label that covers the earlier versions too. */
class NarrowingTest {

    private static final Label WIDE = Hall.restricted("XAV", "XAV,XBR,XKE");
    private static final Label NARROW = Hall.restricted("XAV", "XAV,XBR");

    private final RunningServer server = DemoServer.shared();
    private final Hall hall = new Hall(server);
    private final Exchange exchange = server.part(Exchange.class);
    private final Relabelling relabelling = server.part(Relabelling.class);
    private final Correspondence correspondence = server.part(Correspondence.class);
    private final Attachments attachments = server.part(Attachments.class);
    private final Actor avelia = hall.head("XAV");
    private final Actor brenmark = hall.head("XBR");
    private final Actor kestria = hall.head("XKE");

    private Item opened() {
        byte[] pdf = FilesTest.pdf(false);
        String upload = server.part(FileIntake.class)
                .whole(avelia, "paper.pdf", pdf.length, new ByteArrayInputStream(pdf))
                .id();
        Draft draft = Hall.document("Bilby", "The first version of bilbies.", WIDE, "XBR", "XKE");
        return hall.opened(avelia, "Bilbies", Hall.from(draft, List.of(), List.of(upload), ""));
    }

    private void absent(Actor reader, UUID item) {
        assertThatThrownBy(() -> correspondence.item(reader, item)).isInstanceOf(NotFound.class);
    }

    @Test
    void another_label_covers_the_earlier_versions_with_their_files_search_and_receipts() {
        Item first = opened();
        Attachment file = attachments.of(kestria.reader(), first.id()).getFirst();
        correspondence.item(kestria, first.id());
        UUID now = relabelling
                .change(avelia, first.id(), NARROW, "Not for all", true)
                .orElseThrow();
        absent(kestria, first.id());
        absent(kestria, now);
        assertThat(attachments.find(kestria.reader(), file.id())).isEmpty();
        assertThat(server.part(Shelves.class).search(kestria, "bilbies").all()).isZero();
        assertThat(correspondence.threads(kestria))
                .extracting(ThreadLine::thread)
                .doesNotContain(first.thread());
        Item covered = correspondence.item(brenmark, first.id());
        assertThat(covered.label()).isEqualTo(NARROW);
        assertThat(attachments.of(brenmark.reader(), first.id())).hasSize(1);
        assertThat(correspondence.receipts(avelia, covered))
                .extracting(ReadReceipt::party)
                .contains("XKE");
        assertThat(server.part(Narrowing.class).of(brenmark, covered))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.label()).isEqualTo(WIDE);
                    assertThat(it.reason()).isEqualTo("Not for all");
                });
    }

    @Test
    void a_new_version_under_a_narrower_label_covers_the_earlier_ones_if_its_writer_decides_so() {
        Item first = opened();
        Draft draft =
                Hall.from(Hall.document("Bilby", "Second.", NARROW, "XBR"), List.of(), List.of(), "Figures taken in");
        UUID second = exchange.revise(avelia, first.id(), draft, true);
        absent(kestria, first.id());
        assertThat(correspondence.versions(brenmark, correspondence.find(brenmark, second)))
                .extracting(Item::label)
                .containsExactly(NARROW, NARROW);
        Item other = opened();
        exchange.revise(avelia, other.id(), draft, false);
        assertThat(correspondence.item(kestria, other.id()).label()).isEqualTo(WIDE);
    }

    @Test
    void what_a_label_would_widen_stays_as_it_is() {
        Item first = opened();
        UUID narrow = relabelling
                .change(avelia, first.id(), NARROW, "Not for all", true)
                .orElseThrow();
        UUID wide = relabelling
                .change(avelia, narrow, WIDE, "For all again, by its originator", true)
                .orElseThrow();
        assertThat(correspondence.item(kestria, wide).label()).isEqualTo(WIDE);
        absent(kestria, first.id());
        absent(kestria, narrow);
    }

    @Test
    void the_database_narrows_nothing_for_who_may_not_read_it_before_and_after() {
        Item first = opened();
        int narrow = server.part(Labels.class).numberOf(NARROW);
        var working = server.part(org.chancery.server.database.Working.class);
        for (String reader : List.of(kestria.reader(), "nobody/none", "")) {
            boolean narrowed = working.as(
                    reader,
                    sql -> sql.sql("select exchange.narrow(?, ?, 'Why')")
                            .params(first.id(), narrow)
                            .query(Boolean.class)
                            .single());
            assertThat(narrowed).as(reader).isFalse();
        }
        assertThat(correspondence.item(kestria, first.id()).label()).isEqualTo(WIDE);
    }
}
