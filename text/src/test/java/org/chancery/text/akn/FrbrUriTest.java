package org.chancery.text.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Material;
import org.chancery.text.TextException;
import org.junit.jupiter.api.Test;

class FrbrUriTest {
    @Test
    void an_address_names_work_expression_and_manifestation() {
        FrbrUri uri = FrbrUri.parse("/akn/un/act/agreement/2027-05-01/7/rus@2028-01-01/!annexure_1~art_5.pdf");

        assertThat(uri.work()).isEqualTo("/akn/un/act/agreement/2027-05-01/7");
        assertThat(uri.expressionThis())
                .isEqualTo("/akn/un/act/agreement/2027-05-01/7/rus@2028-01-01/!annexure_1~art_5");
        assertThat(uri.manifestation()).endsWith("!annexure_1~art_5.pdf");
    }

    @Test
    void what_is_no_address_is_refused() {
        assertThatThrownBy(() -> FrbrUri.parse("/ukpga/2015/1"))
                .isInstanceOf(TextException.class)
                .hasMessageContaining("Write it like");
    }

    @Test
    void known_addresses_are_read_as_their_users_expect() {
        List<String> wrong = new ArrayList<>();
        String all = Material.read(Material.akn().resolve("cobalt-uri/frbr-uris.json"));
        for (String part : all.split("\\n \\}")) {
            String input = field(part, "input");
            if (input.isEmpty()) {
                continue;
            }
            try {
                FrbrUri uri = FrbrUri.parse(input);
                if (part.contains("\"error\"")
                        || !uri.workThis().equals(field(part, "work_uri"))
                        || !uri.expressionThis().equals(field(part, "expression_uri"))
                        || !uri.number().equals(field(part, "number"))) {
                    wrong.add(input + " " + uri.workThis() + " " + uri.expressionThis());
                }
            } catch (TextException e) {
                if (!part.contains("\"error\"")) {
                    wrong.add(input);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String field(String json, String name) {
        Matcher m = Pattern.compile("\"" + name + "\": \"([^\"]*)\"").matcher(json);
        return m.find() ? m.group(1) : "";
    }
}
