package org.chancery.law.label;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A further limit on who may read, in the words of the body that uses it ("EXPERTS ONLY"). A reader's authorisation must name it in the same
 * words; letters of any script, in Unicode NFC.
 */
public record Caveat(String words) implements Comparable<Caveat> {

    private static final Pattern FORM =
            Pattern.compile("(?=.{1,60}$)[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}./'-]| (?! ))*(?<! )");

    public Caveat {
        words = Normalizer.normalize(words, Normalizer.Form.NFC);
        if (!FORM.matcher(words).matches()) {
            throw new IllegalArgumentException(
                    "not a caveat (up to 60 letters, digits, single spaces and ./'-, beginning with a letter or digit): "
                            + words);
        }
    }

    @Override
    public int compareTo(Caveat other) {
        return words.compareTo(other.words);
    }

    @Override
    public String toString() {
        return words;
    }
}
