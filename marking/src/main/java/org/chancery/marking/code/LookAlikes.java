package org.chancery.marking.code;

import java.util.Map;

/** Characters that readers confuse with one of the 32 symbols. */
final class LookAlikes {
    private static final Map<Integer, Integer> MEANT = Map.ofEntries(
            Map.entry((int) 'O', (int) '0'),
            Map.entry((int) 'I', (int) '1'),
            Map.entry((int) 'L', (int) '1'),
            Map.entry((int) 'U', (int) 'V'),
            Map.entry((int) 'А', (int) 'A'),
            Map.entry((int) 'В', (int) 'B'),
            Map.entry((int) 'Е', (int) 'E'),
            Map.entry((int) 'К', (int) 'K'),
            Map.entry((int) 'М', (int) 'M'),
            Map.entry((int) 'Н', (int) 'H'),
            Map.entry((int) 'О', (int) '0'),
            Map.entry((int) 'Р', (int) 'P'),
            Map.entry((int) 'С', (int) 'C'),
            Map.entry((int) 'Т', (int) 'T'),
            Map.entry((int) 'У', (int) 'Y'),
            Map.entry((int) 'Х', (int) 'X'),
            Map.entry((int) 'І', (int) '1'),
            Map.entry((int) 'Ѕ', (int) 'S'),
            Map.entry((int) 'Ј', (int) 'J'));

    private LookAlikes() {}

    /** The symbol that is meant, or the character itself. */
    static int meant(int character) {
        return MEANT.getOrDefault(character, character);
    }
}
