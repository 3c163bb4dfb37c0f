package org.chancery.text.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.Schema;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.akn.Eids;
import org.chancery.text.akn.Element;
import org.chancery.text.amend.Modification.Delete;
import org.chancery.text.amend.Modification.Insert;
import org.chancery.text.amend.Modification.Renumber;
import org.chancery.text.amend.Modification.Repeal;
import org.chancery.text.amend.Modification.Replace;
import org.chancery.text.amend.Modification.ReplaceWords;
import org.chancery.text.amend.Modification.Side;
import org.junit.jupiter.api.Test;

class AmendingDocumentTest {
    private static final Element ARTICLE = Eids.assign(Element.of(
            "article",
            List.of(Element.text("num", "5bis"), Element.of("content", List.of(Element.text("p", "New words."))))));

    private static final Amendment AMENDMENT = new Amendment(
            "/akn/un/act/2029/4",
            LocalDate.of(2029, 7, 1),
            List.of(
                    new Replace("art_5", ARTICLE.with("eId", "art_5")),
                    new ReplaceWords("art_6", "may", "shall"),
                    new Insert("art_5", Side.BEFORE, ARTICLE),
                    new Delete("art_7"),
                    new Repeal("art_8", "[repealed]"),
                    new Renumber("art_9", "8")));

    @Test
    void an_amendment_is_read_as_it_was_written() {
        String xml = AknWriter.write(AmendingDocument.write(AMENDMENT));

        assertThat(AmendingDocument.read(AknReader.read(xml))).isEqualTo(AMENDMENT);
    }

    @Test
    void the_document_is_valid_by_the_strict_schema() {
        assertThat(Schema.errors(AknWriter.write(AmendingDocument.write(AMENDMENT))))
                .isEmpty();
    }
}
