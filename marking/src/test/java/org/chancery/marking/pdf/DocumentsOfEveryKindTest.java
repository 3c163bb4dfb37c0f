package org.chancery.marking.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.chancery.marking.code.CopyCode;
import org.chancery.marking.scan.CodeReader;
import org.junit.jupiter.api.Test;

class DocumentsOfEveryKindTest {
    private static final CopyCode CODE = CopyCode.fromBits(42);
    private static final long SEED = 99;

    @Test
    void a_document_restricted_by_its_owner_is_refused_although_it_opens() throws Exception {
        assertThat(reasonFor(encrypted("owner", ""))).isEqualTo(NotMarkable.Reason.PROTECTED);
    }

    @Test
    void a_document_with_a_password_is_refused() throws Exception {
        assertThat(reasonFor(encrypted("owner", "user"))).isEqualTo(NotMarkable.Reason.PROTECTED);
    }

    @Test
    void what_is_no_pdf_is_refused() {
        assertThat(reasonFor("Dear Sir".getBytes(StandardCharsets.UTF_8))).isEqualTo(NotMarkable.Reason.UNREADABLE);
        assertThat(reasonFor(new byte[0])).isEqualTo(NotMarkable.Reason.UNREADABLE);
    }

    @Test
    void a_portfolio_a_dynamic_form_and_a_document_without_pages_are_refused() throws Exception {
        assertThat(reasonFor(withRootEntry("Collection"))).isEqualTo(NotMarkable.Reason.PORTFOLIO);
        assertThat(reasonFor(withRootEntry("NeedsRendering"))).isEqualTo(NotMarkable.Reason.DYNAMIC_FORM);
        try (PDDocument empty = new PDDocument()) {
            assertThat(reasonFor(Sources.saved(empty))).isEqualTo(NotMarkable.Reason.NO_PAGES);
        }
    }

    @Test
    void files_and_scripts_inside_are_left_out_and_counted() throws Exception {
        byte[] source;
        try (PDDocument document = Loader.loadPDF(Sources.letter(1))) {
            COSDictionary names = new COSDictionary();
            names.setItem(COSName.EMBEDDED_FILES, new COSDictionary());
            names.setItem(COSName.JAVA_SCRIPT, new COSDictionary());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
            source = Sources.saved(document);
        }
        MarkableDocument document = MarkableDocument.read(source);
        assertThat(document.leftOut())
                .contains(new LeftOut(LeftOut.Kind.ATTACHMENTS, 1), new LeftOut(LeftOut.Kind.ACTIONS, 1));
        String copy = new String(document.copy(Sources.marking(1, CODE)), StandardCharsets.ISO_8859_1);
        assertThat(copy).doesNotContain("EmbeddedFiles").doesNotContain("JavaScript");
    }

    @Test
    void the_unmarked_document_is_not_inside_a_copy() throws Exception {
        byte[] copy = MarkableDocument.read(Sources.letter(2)).copy(Sources.marking(1, CODE));
        String text = new String(copy, StandardCharsets.ISO_8859_1);
        assertThat(text.split("%%EOF", -1)).hasSize(2);
        assertThat(text).doesNotContain("ChanceryPlace").doesNotContain("/Prev");
    }

    @Test
    void copies_of_one_document_differ_in_their_codes_alone() throws Exception {
        MarkableDocument document = MarkableDocument.read(Sources.letter(2));
        for (int k = 1; k <= 3; k++) {
            CopyCode code = CopyCode.fromBits(k);
            byte[] copy = document.copy(Sources.marking(k, code));
            assertThat(new CodeReader().read(copy))
                    .isEqualTo(new org.chancery.marking.scan.Reading.Named(List.of(
                            new org.chancery.marking.code.PageCode(code, 1),
                            new org.chancery.marking.code.PageCode(code, 2))));
        }
    }

    @Test
    void a_marked_copy_can_be_marked_again() throws Exception {
        byte[] first = MarkableDocument.read(Sources.letter(1)).copy(Sources.marking(1, CODE));
        CopyCode second = CopyCode.fromBits(43);
        byte[] again = MarkableDocument.read(first).copy(Sources.marking(13 - 1, second));
        assertThat(new CodeReader().read(again)).isInstanceOf(org.chancery.marking.scan.Reading.Named.class);
    }

    @Test
    void damaged_documents_are_marked_or_refused_and_never_crash() throws Exception {
        byte[] sound = Sources.letter(2);
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = sound.clone();
            for (int j = 0; j <= i % 12; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                MarkableDocument.read(damaged).copy(Sources.marking(1, CODE));
            } catch (NotMarkable refused) {
                assertThat(refused).hasMessageContaining(" ");
            }
            assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000)
                    .as("seed %d, round %d", SEED, i)
                    .isLessThan(5_000);
        }
    }

    @Test
    void wrong_markings_are_refused_by_field() {
        var date = java.time.LocalDate.EPOCH;
        assertThatThrownBy(() -> new Marking(" ", 1, 1, "h", "r", date, CODE, Wording.ENGLISH))
                .hasMessageContaining("label");
        assertThatThrownBy(() -> new Marking("L", 1, 1, "a\nb", "r", date, CODE, Wording.ENGLISH))
                .hasMessageContaining("holder");
        assertThatThrownBy(() -> new Marking("L", 1, 1, "h", "r\u202Eevil", date, CODE, Wording.ENGLISH))
                .hasMessageContaining("registry");
        assertThatThrownBy(() -> new Marking("L", 3, 2, "h", "r", date, CODE, Wording.ENGLISH))
                .hasMessageContaining("copy 3 of 2");
    }

    private static NotMarkable.Reason reasonFor(byte[] source) {
        try {
            MarkableDocument.read(source);
        } catch (NotMarkable refused) {
            return refused.reason();
        }
        throw new AssertionError("was not refused");
    }

    private static byte[] withRootEntry(String name) throws Exception {
        try (PDDocument document = Loader.loadPDF(Sources.drawn(PDRectangle.A4, 0, ""))) {
            COSDictionary root = document.getDocumentCatalog().getCOSObject();
            if (name.equals("Collection")) {
                root.setItem(COSName.getPDFName(name), new COSDictionary());
            } else {
                root.setBoolean(COSName.getPDFName(name), true);
            }
            return Sources.saved(document);
        }
    }

    private static byte[] encrypted(String owner, String user) throws Exception {
        try (PDDocument document = Loader.loadPDF(Sources.letter(1))) {
            AccessPermission permission = new AccessPermission();
            permission.setCanModify(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return Sources.saved(document);
        }
    }
}
