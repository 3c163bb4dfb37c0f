package org.chancery.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A sound text, damaged. The same seed gives the same damage. */
final class Mutation {

    private static final String[] TOKENS = {
        "<td>",
        "</td>",
        "<tr>",
        "</tr>",
        "</table>",
        "<table id=\"x_tblgrid\">",
        "<SUP><A>9</A></SUP>",
        "<br>",
        "<div>",
        "</div>",
        "&nbsp;",
        "&#0;",
        "&#x110000;",
        "<!--",
        "-->",
        "<script>",
        "<![CDATA[",
        "[",
        "]",
        "31 Feb 2001",
        "0 Jan\t 0000",
        "99 Dec 9999",
        "AA",
        "a",
        "P",
        "zz",
        "\u0000",
        "\uFEFF",
        "\uD83D\uDE00",
        "\u202E",
        "\"",
        "'",
        ",",
        ";",
        ":",
        "\n",
        "\n---\n",
        "&a",
        "*a",
        "{",
        "}",
        "- ",
        "\t",
        "999999999999999999999",
        "-1",
        "2013-02-30",
        "../..",
        "had signed and ratified the Convention on ",
        " respectively",
        "With regard to the reservation made by ",
        "</html>"
    };

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /**
     * The damaged text as bytes.
     *
     * @param most longer texts are cut down first, by leaving out spans, so that many inputs fit into the time there is
     */
    byte[] of(String sound, int most) {
        var text = new StringBuilder(sound);
        while (text.length() > most) {
            int length = Math.min(text.length() - most / 2, 1 + random.nextInt(text.length() / 2));
            int start = random.nextInt(text.length() - length + 1);
            text.delete(start, start + length);
        }
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times; i++) {
            once(text);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(20) == 0 ? 5 : 0; i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private void once(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int length = Math.min(text.length() - at, 1 + (int) Math.pow(2, random.nextInt(12)));
        switch (random.nextInt(7)) {
            case 0 -> text.delete(at, at + length);
            case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, at + length));
            case 2 -> text.insert(at, token());
            case 3 -> text.replace(at, Math.min(text.length(), at + 4), token());
            case 4 -> text.setLength(random.nextInt(6) == 0 ? at : text.length());
            case 5 -> text.insert(at, token().repeat(1 + random.nextInt(300)));
            default -> change(text, at);
        }
    }

    private void change(StringBuilder text, int at) {
        if (at < text.length()) {
            text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(7)));
        }
    }

    private String token() {
        return TOKENS[random.nextInt(TOKENS.length)];
    }
}
