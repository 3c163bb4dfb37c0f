package org.chancery.marking.code;

import java.util.Optional;

/**
 * What the square code on a page holds: the copy and the page, twenty characters with check characters of their own and nothing about
 * persons. Twenty alphanumeric characters at error correction level H are the most that a QR code of 25 × 25 modules holds (ISO/IEC 18004).
 *
 * @param page counted from 1
 */
public record PageCode(CopyCode copy, int page) {
    /** Tells our codes from other square codes on a page. */
    private static final String MARK = "CY";

    private static final int PAGE_LENGTH = 4;
    private static final int CHECKS = 2;
    private static final int LENGTH = MARK.length() + CopyCode.LENGTH + PAGE_LENGTH + CHECKS;

    /** The highest page number that fits. */
    public static final int MAX_PAGE = (1 << 20) - 1;

    /** @throws IllegalArgumentException if the page number is not between 1 and {@link #MAX_PAGE} */
    public PageCode {
        if (page < 1 || page > MAX_PAGE) {
            throw new IllegalArgumentException("page " + page + " is not between 1 and " + MAX_PAGE);
        }
    }

    /** The characters that the square code holds. */
    public String payload() {
        StringBuilder text = new StringBuilder(copy.symbols());
        for (int shift = 5 * (PAGE_LENGTH - 1); shift >= 0; shift -= 5) {
            text.append(Symbols.ALPHABET.charAt(page >>> shift & 31));
        }
        return MARK + Symbols.withChecks(text.toString(), CHECKS);
    }

    /** The page code in what a square code holds; empty if it is not one of ours or its check characters do not fit. */
    public static Optional<PageCode> ofPayload(String payload) {
        if (payload.length() != LENGTH || !payload.startsWith(MARK)) {
            return Optional.empty();
        }
        String whole = payload.substring(MARK.length());
        String symbols = whole.substring(0, CopyCode.LENGTH);
        if (!Symbols.isSound(whole, CHECKS) || !Symbols.isSound(symbols, CopyCode.CHECKS)) {
            return Optional.empty();
        }
        int page = 0;
        for (int i = CopyCode.LENGTH; i < CopyCode.LENGTH + PAGE_LENGTH; i++) {
            page = page << 5 | Symbols.value(whole.charAt(i));
        }
        return page < 1 ? Optional.empty() : Optional.of(new PageCode(new CopyCode(symbols), page));
    }
}
