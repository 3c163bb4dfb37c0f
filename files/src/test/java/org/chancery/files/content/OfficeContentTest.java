package org.chancery.files.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.files.content.ActiveContent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeContentTest {
    @TempDir
    Path folder;

    private final FileContent content = new FileContent(Limits.USUAL);
    private final Map<String, byte[]> parts = Samples.word();

    @Test
    void an_ordinary_document_with_a_link_holds_nothing_active() throws Exception {
        Samples.put(
                parts,
                "word/_rels/document.xml.rels",
                Samples.relations("hyperlink", "rId9", "https://example.org/", true));
        assertThat(inspect()).isEmpty();
        assertThat(cleaned()).containsKeys("word/document.xml", "word/_rels/document.xml.rels");
    }

    @Test
    void macros_are_reported_and_taken_out_with_every_trace() throws Exception {
        Samples.put(parts, "word/vbaProject.bin", "Sub AutoOpen()");
        Samples.put(
                parts,
                "word/_rels/document.xml.rels",
                Samples.relations(
                        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                        "rId2",
                        "vbaProject.bin",
                        false));
        assertThat(inspect()).extracting(ActiveContent::kind).containsOnly(Kind.MACRO);
        Map<String, String> cleaned = cleaned();
        assertThat(cleaned).doesNotContainKey("word/vbaProject.bin");
        assertThat(cleaned.get("[Content_Types].xml"))
                .doesNotContain("vbaProject")
                .contains("word/document.xml");
        assertThat(cleaned.get("word/_rels/document.xml.rels")).doesNotContain("vbaProject");
        assertThat(cleaned.get("word/document.xml")).contains("The Parties,");
    }

    @Test
    void embedded_objects_go_with_the_elements_that_show_them() throws Exception {
        Samples.put(parts, "word/embeddings/oleObject1.bin", "x");
        Samples.put(
                parts,
                "word/_rels/document.xml.rels",
                Samples.relations("oleObject", "rId3", "embeddings/oleObject1.bin", false));
        Samples.put(
                parts,
                "word/document.xml",
                Samples.body(
                        "<w:p><w:r><w:object><o:OLEObject xmlns:o=\"urn:o\" r:id=\"rId3\"><o:x/></o:OLEObject></w:object><w:t>after</w:t></w:r></w:p>"));
        assertThat(inspect()).extracting(ActiveContent::kind).contains(Kind.FOREIGN_OBJECT);
        Map<String, String> cleaned = cleaned();
        assertThat(cleaned.keySet()).noneMatch(name -> name.contains("embeddings"));
        assertThat(cleaned.get("word/document.xml")).doesNotContain("OLEObject").contains("after");
    }

    @Test
    void templates_and_pictures_from_elsewhere_are_external_references() throws Exception {
        Samples.put(
                parts,
                "word/settings.xml",
                "<w:settings xmlns:w=\"urn:w\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:attachedTemplate r:id=\"rId1\"/><w:zoom/></w:settings>");
        Samples.put(
                parts,
                "word/_rels/settings.xml.rels",
                Samples.relations("attachedTemplate", "rId1", "https://example.org/t.dotm", true));
        Samples.put(
                parts, "word/_rels/document.xml.rels", Samples.relations("image", "rId4", "//host/pixel.png", true));
        assertThat(inspect())
                .extracting(ActiveContent::what)
                .containsExactlyInAnyOrder("https://example.org/t.dotm", "//host/pixel.png");
        Map<String, String> cleaned = cleaned();
        assertThat(cleaned.get("word/settings.xml"))
                .doesNotContain("attachedTemplate")
                .contains("zoom");
        assertThat(cleaned.values()).noneMatch(part -> part.contains("example.org") || part.contains("pixel.png"));
    }

    @Test
    void fields_that_fetch_from_other_programs_are_emptied_even_when_cut_into_pieces() throws Exception {
        Samples.put(
                parts,
                "word/document.xml",
                Samples.body(
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DDEAU</w:instrText></w:r><w:r><w:instrText>TO c:\\\\cmd.exe \"/k calc\"</w:instrText></w:r></w:p>"
                                + "<w:p><w:fldSimple w:instr=\" DDE excel sheet \"><w:r><w:t>shown</w:t></w:r></w:fldSimple></w:p>"
                                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>"));
        assertThat(inspect())
                .extracting(ActiveContent::kind)
                .containsOnly(Kind.DDE)
                .hasSize(2);
        String document = cleaned().get("word/document.xml");
        assertThat(document)
                .doesNotContain("calc")
                .doesNotContain("excel")
                .contains("PAGE")
                .contains("shown");
    }

    @Test
    void formulas_that_start_programs_are_emptied() throws Exception {
        Samples.put(
                parts,
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"urn:x\"><c><f>cmd|'/c calc'!A0</f><v>1</v></c><c><f>SUM(A1:A9)</f></c></worksheet>");
        assertThat(inspect()).extracting(ActiveContent::kind).containsOnly(Kind.DDE);
        assertThat(cleaned().get("xl/worksheets/sheet1.xml"))
                .doesNotContain("calc")
                .contains("SUM(A1:A9)")
                .contains("<v>1</v>");
    }

    private List<ActiveContent> inspect() throws Exception {
        return content.inspect(file(), Samples.kind("docx"));
    }

    private Map<String, String> cleaned() throws Exception {
        Path to = folder.resolve("cleaned.docx");
        Files.deleteIfExists(to);
        content.clean(file(), Samples.kind("docx"), to);
        assertThat(content.inspect(to, Samples.kind("docx"))).isEmpty();
        return Samples.unzip(to);
    }

    private Path file() throws Exception {
        return Files.write(folder.resolve("in.docx"), Samples.zip(parts));
    }
}
