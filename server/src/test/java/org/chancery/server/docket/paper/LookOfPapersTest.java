package org.chancery.server.docket.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.status.AsAt;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.docket.Deposits;
import org.chancery.server.docket.Item;
import org.chancery.server.docket.ItemState;
import org.chancery.server.docket.Paper;
import org.chancery.server.web.Texts;
import org.chancery.server.web.WordsSource;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every paper is looked at as it is printed: nothing runs into the margins. Pictures are kept in the folder that CHANCERY_PICTURES names. */
class LookOfPapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final int DPI = 72;
    private static final int MARGIN = 56;
    private final Texts texts = DemoServer.shared().part(Texts.class);
    private final Agreements agreements = DemoServer.shared().part(Agreements.class);
    private final Dossier protocol = agreements
            .now()
            .holdings()
            .dossier(new AgreementId("concord-autonomy-protocol"))
            .orElseThrow();

    @ParameterizedTest
    @EnumSource
    void nothing_runs_into_the_margins(Language language) throws IOException {
        for (Map.Entry<String, Sheet> paper : papers(language).entrySet()) {
            byte[] pdf = Printed.pdf(paper.getValue(), DAY);
            try (var document = Loader.loadPDF(pdf)) {
                for (int page = 0; page < document.getNumberOfPages(); page++) {
                    String name = paper.getKey() + "-" + language.tag() + "-" + (page + 1);
                    BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
                    assertThat(inkInMargins(picture)).as(name).isZero();
                    keep(new PDFRenderer(document).renderImageWithDPI(page, 100), name);
                }
            }
        }
    }

    private Map<String, Sheet> papers(Language language) {
        Words words = DemoServer.shared().part(WordsSource.class).in(language);
        ModelInstruments models = new ModelInstruments(texts);
        Map<String, Sheet> papers = new LinkedHashMap<>();
        papers.put("model-ratification", models.of("ratification", "consent", true, protocol.agreement(), words));
        papers.put("model-full-powers", models.of("full-powers", "signature", false, protocol.agreement(), words));
        papers.put("model-objection", models.of("objection-opposing", "statement", false, protocol.agreement(), words));
        papers.put("receipt", receipt(words));
        papers.put(
                "certificate",
                new Certificates(texts)
                        .of(
                                protocol.agreement(),
                                new Certificates.Original(
                                        texts.of(language, "docket.certificate.text-in", "English"),
                                        "concord-autonomy-protocol-en.pdf",
                                        HASH,
                                        24,
                                        Optional.of(117L),
                                        "treaties.concord.example/demo",
                                        true),
                                DAY,
                                words));
        papers.put(
                "registration",
                new RegistrationStatement(texts)
                        .of(
                                agreements.now().law(),
                                protocol,
                                AsAt.on(DAY),
                                List.of("certified-copy-en.pdf", "certified-copy-ru.pdf"),
                                words));
        papers.put(
                "notification",
                new NoticeText(texts)
                        .of(
                                "DN-2026-7",
                                DAY,
                                protocol.agreement(),
                                protocol.acts()
                                        .subList(0, Math.min(3, protocol.acts().size())),
                                List.of(new NoticeText.Other(
                                        texts.of(language, "notice.difference"),
                                        List.of(texts.of(language, "docket.field.state"), "XKE"),
                                        "The full powers name another agreement.")),
                                List.of(agreements
                                        .now()
                                        .law()
                                        .finding(protocol.agreement().id(), AsAt.on(DAY))),
                                words));
        return papers;
    }

    private Sheet receipt(Words words) {
        Item.Arrival arrival = new Item.Arrival(
                Instant.parse("2026-11-20T09:30:00Z"),
                Instant.parse("2026-11-20T09:30:00Z"),
                "bag",
                true,
                "Vault 3",
                "Bag list 44",
                "p1",
                Optional.of("p2"));
        Item item = new Item(
                "0123456789abcdef01234567",
                Deposits.of("concord-autonomy-protocol", "XKE", "ratification", Map.of()),
                ItemState.RECEIVED,
                1,
                arrival,
                Optional.empty(),
                List.of(),
                0);
        Paper paper = new Paper(
                "p",
                "instrument",
                "instrument-of-ratification-of-kestria-signed-2026-11-01.pdf",
                "application/pdf",
                HASH,
                1_234_567,
                Instant.EPOCH,
                List.of(),
                Optional.empty());
        return new Receipts(texts)
                .of(item, words.agreement(protocol.agreement().id()), List.of(paper, paper), ZoneOffset.UTC, words);
    }

    /** Dark points within twenty millimetres of an edge, but for the page number. */
    private static long inkInMargins(BufferedImage picture) {
        long ink = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                boolean margin = x < MARGIN
                        || y < MARGIN
                        || x >= picture.getWidth() - MARGIN
                        || y >= picture.getHeight() - MARGIN;
                boolean number = y > picture.getHeight() - MARGIN && Math.abs(x - picture.getWidth() / 2) < 40;
                if (margin && !number && (picture.getRGB(x, y) & 0xff) < 128) {
                    ink++;
                }
            }
        }
        return ink;
    }

    private static void keep(BufferedImage picture, String name) throws IOException {
        String folder = System.getenv("CHANCERY_PICTURES");
        if (folder != null) {
            ImageIO.write(
                    picture, "png", Path.of(folder, "paper-" + name + ".png").toFile());
        }
    }
}
