package org.chancery.server.docket.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.server.docket.InstrumentKinds;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;

class DepositFormTest {
    private static final Map<String, String> SENT = Map.of(
            "agreement", "concord-autonomy-protocol",
            "kind", "communication",
            "state", "XKE",
            "signer", "Ada Lorn",
            "signer_office", "FOREIGN_MINISTER",
            "summary_en", "A letter.");

    @Test
    void only_the_fields_of_the_kind_are_kept() {
        Map<String, String> sent = new TreeMap<>(SENT);
        sent.put("zzz", "1");
        sent.put("reservation_en", "A communication brings no reservation.");
        assertThat(DepositForm.read(sent, java.util.Optional.empty())
                        .deposit()
                        .orElseThrow()
                        .fields())
                .containsOnlyKeys("summary_en");
    }

    @Test
    void every_field_that_is_kept_has_a_name_in_both_languages() {
        Texts texts = org.chancery.server.docket.DemoServer.shared().part(Texts.class);
        for (Language language : Language.values()) {
            for (var kind : InstrumentKinds.all()) {
                for (String column : kind.columns()) {
                    assertThat(texts.keys(language)).contains("docket.field." + column);
                }
            }
        }
    }
}
