package org.chancery.files.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chancery.files.content.ActiveContent.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PdfContentTest {
    @TempDir
    Path folder;

    private final FileContent content = new FileContent(Limits.USUAL);

    @Test
    void an_ordinary_document_with_links_holds_nothing_active() throws Exception {
        byte[] pdf = Samples.pdf(
                "/OpenAction [3 0 R /Fit]",
                "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/) >> >>]");
        assertThat(inspect(pdf)).isEmpty();
    }

    @TestFactory
    List<DynamicTest> what_acts_is_reported_and_taken_out() {
        String attachment = "<< /Type /Filespec /F (a.exe) /EF << /F 4 0 R >> >>";
        String stream = "<< /Length 1 >>\nstream\nx\nendstream";
        Map<String, byte[]> documents = new TreeMap<>();
        documents.put("SCRIPT at opening", Samples.pdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", ""));
        documents.put(
                "SCRIPT by name",
                Samples.pdf("/Names << /JavaScript << /Names [(a) 4 0 R] >> >>", "", "<< /S /JavaScript /JS (1) >>"));
        documents.put("SCRIPT of a page", Samples.pdf("", "/AA << /O << /S /JavaScript /JS 4 0 R >> >>", stream));
        documents.put(
                "SCRIPT behind another action",
                Samples.pdf("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [<< /S /JavaScript /JS (1) >>] >>", ""));
        documents.put(
                "LAUNCH",
                Samples.pdf("", "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (cmd.exe) >> >>]"));
        documents.put("FORM_DATA", Samples.pdf("/OpenAction << /S /SubmitForm /F (https://example.org/) >>", ""));
        documents.put(
                "EXTERNAL_REFERENCE action",
                Samples.pdf("/OpenAction << /S /GoToR /F (//host/share.pdf) /D [0 /Fit] >>", ""));
        documents.put(
                "EXTERNAL_REFERENCE stream",
                Samples.pdf("", "/Contents 4 0 R", "<< /Length 1 /F (//host/x) >>\nstream\nx\nendstream"));
        documents.put(
                "EMBEDDED_FILE by name",
                Samples.pdf("/Names << /EmbeddedFiles << /Names [(a) " + attachment + "] >> >>", "", stream));
        documents.put(
                "EMBEDDED_FILE annotation",
                Samples.pdf(
                        "", "/Annots [<< /Subtype /FileAttachment /Rect [0 0 9 9] /FS " + attachment + " >>]", stream));
        documents.put("EMBEDDED_FILE associated", Samples.pdf("/AF [" + attachment + "]", "", stream));
        documents.put("RICH_MEDIA", Samples.pdf("", "/Annots [<< /Subtype /RichMedia /Rect [0 0 9 9] >>]"));
        documents.put("FORM_PROGRAM", Samples.pdf("/AcroForm << /Fields [] /XFA 4 0 R >>", "", stream));
        return documents.entrySet().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.getKey(), () -> reportedAndTakenOut(document.getKey(), document.getValue())))
                .toList();
    }

    private void reportedAndTakenOut(String name, byte[] pdf) throws Exception {
        Kind expected = Kind.valueOf(name.split(" ")[0]);
        assertThat(inspect(pdf)).extracting(ActiveContent::kind).contains(expected);
        Path cleaned = folder.resolve(name + ".pdf");
        List<ActiveContent> taken = content.clean(file(pdf), Samples.kind("pdf"), cleaned);
        assertThat(taken).extracting(ActiveContent::kind).contains(expected);
        assertThat(content.inspect(cleaned, Samples.kind("pdf"))).isEmpty();
        try (PDDocument document = Loader.loadPDF(cleaned.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(Files.readString(cleaned, StandardCharsets.ISO_8859_1))
                .doesNotContain("a.exe")
                .doesNotContain("cmd.exe");
    }

    @Test
    void the_report_shows_where_and_what_in_plain_characters() throws Exception {
        byte[] pdf = Samples.pdf(
                "/OpenAction << /S /JavaScript /JS (app.launchURL\\('x'\\);\\n\\t" + "a".repeat(500) + ") >>", "");
        ActiveContent script = inspect(pdf).getFirst();
        assertThat(script.where()).isEqualTo("/Root/OpenAction");
        assertThat(script.what()).startsWith("app.launchURL('x');  aaa").hasSize(120);
    }

    private List<ActiveContent> inspect(byte[] pdf) throws Exception {
        return content.inspect(file(pdf), Samples.kind("pdf"));
    }

    private Path file(byte[] pdf) throws Exception {
        return Files.write(folder.resolve("in.pdf"), pdf);
    }
}
