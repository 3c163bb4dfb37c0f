package org.chancery.text.concord;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Printed numbers of provisions as ordinals, in the scripts of the six languages. */
final class Ordinals {
    private static final List<String> ALPHABETS = List.of(
            "abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ", "甲乙丙丁戊己庚辛壬癸");
    private static final String CHINESE = "一二三四五六七八九十";

    private Ordinals() {}

    /** The ordinal of a number such as {@code 12.}, {@code (b)}, {@code б)}, {@code 3 -}; empty if it is none of these. */
    static OptionalInt of(String printed) {
        String core = Facts.digits(printed).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (core.matches("\\d{1,6}")) {
            return OptionalInt.of(Integer.parseInt(core));
        }
        if (core.length() == 1) {
            for (String alphabet : ALPHABETS) {
                int at = alphabet.indexOf(core);
                if (at >= 0) {
                    return OptionalInt.of(at + 1);
                }
            }
            int at = CHINESE.indexOf(core);
            return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
        }
        return OptionalInt.empty();
    }

    /** Whether two printed numbers can be the same; where one cannot be read they are compared as they stand. */
    static boolean same(String one, String other) {
        OptionalInt a = of(one);
        OptionalInt b = of(other);
        if (a.isPresent() && b.isPresent()) {
            return a.getAsInt() == b.getAsInt();
        }
        return a.isPresent() == b.isPresent() && one.isEmpty() == other.isEmpty();
    }
}
