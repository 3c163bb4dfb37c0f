package org.chancery.marking.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.chancery.marking.code.CopyCode;
import org.junit.jupiter.api.Test;

class AnnotatedPagesTest {
    private static final CopyCode CODE = CopyCode.fromBits(77);

    @Test
    void a_stamp_over_the_whole_page_becomes_part_of_it_and_does_not_cover_the_marking() throws Exception {
        byte[] source;
        try (PDDocument document = Loader.loadPDF(Sources.drawn(PDRectangle.A4, 0, ""))) {
            document.getPage(0).setAnnotations(List.of(stamp(document, new PDRectangle(0, 0, 595, 842))));
            source = Sources.saved(document);
        }
        MarkableDocument document = MarkableDocument.read(source);
        byte[] copy = document.copy(Sources.marking(1, CODE));
        BufferedImage empty = Looks.page(
                MarkableDocument.read(Sources.drawn(PDRectangle.A4, 0, "")).copy(Sources.marking(1, CODE)), 0, 72);
        BufferedImage stamped = Looks.page(copy, 0, 72);
        assertThat(Looks.difference(empty, stamped, 0, 0.084)).isLessThan(3);
        assertThat(Looks.dark(stamped, 0.1, 0.9)).isGreaterThan(0.7);
        assertThat(document.leftOut()).contains(new LeftOut(LeftOut.Kind.ANNOTATIONS_FIXED, 1));
        try (PDDocument opened = Loader.loadPDF(copy)) {
            assertThat(opened.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void what_a_form_field_shows_stays_and_the_field_goes() throws Exception {
        byte[] source;
        try (PDDocument document = Loader.loadPDF(Sources.drawn(PDRectangle.A4, 0, ""))) {
            var form = new org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var field = new org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox(form);
            field.setPartialName("agreed");
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(200, 300, 200, 200));
            widget.setAppearance(black(document, new PDRectangle(10, 10)));
            form.getFields().add(field);
            document.getPage(0).setAnnotations(List.of((PDAnnotation) widget));
            source = Sources.saved(document);
        }
        byte[] copy = MarkableDocument.read(source).copy(Sources.marking(1, CODE));
        assertThat(Looks.dark(Looks.page(copy, 0, 72), 0.2, 0.8)).isGreaterThan(0.1);
        try (PDDocument opened = Loader.loadPDF(copy)) {
            assertThat(opened.getDocumentCatalog().getAcroForm()).isNull();
        }
    }

    @Test
    void links_move_with_their_text_and_scripts_behind_links_are_left_out() throws Exception {
        byte[] source;
        try (PDDocument document = Loader.loadPDF(Sources.drawn(PDRectangle.A4, 0, "0 0 595 842 re f"))) {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(0, 0, 595, 100));
            PDActionURI address = new PDActionURI();
            address.setURI("https://example.org/");
            link.setAction(address);
            PDAnnotationLink script = new PDAnnotationLink();
            script.setRectangle(new PDRectangle(0, 0, 595, 842));
            script.setAction(new PDActionJavaScript("app.alert(1)"));
            document.getPage(0).setAnnotations(List.of(link, script));
            source = Sources.saved(document);
        }
        MarkableDocument document = MarkableDocument.read(source);
        assertThat(document.leftOut()).contains(new LeftOut(LeftOut.Kind.ACTIONS, 1));
        try (PDDocument opened = Loader.loadPDF(document.copy(Sources.marking(1, CODE)))) {
            PDPage page = opened.getPage(0);
            assertThat(page.getAnnotations()).hasSize(1);
            PDRectangle moved = page.getAnnotations().getFirst().getRectangle();
            assertThat(moved.getLowerLeftY()).isBetween(71f, 73f);
            assertThat(moved.getHeight()).isBetween(82f, 84f);
        }
    }

    private static PDAnnotation stamp(PDDocument document, PDRectangle place) throws Exception {
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(place);
        stamp.setAppearance(black(document, place));
        return stamp;
    }

    private static PDAppearanceDictionary black(PDDocument document, PDRectangle box) throws Exception {
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(box);
        look.setResources(new org.apache.pdfbox.pdmodel.PDResources());
        try (OutputStream out = look.getStream().createOutputStream()) {
            out.write("0 0 2000 2000 re f".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        return looks;
    }
}
