package org.chancery.law.instrument;

import java.util.List;

/** The number of a provision as the text prints it, for example {@code 22(1)} or {@code XV(5)(d)}. */
public record Article(String number) {

    public Article {
        if (number.isBlank() || number.length() > 80) {
            throw new IllegalArgumentException("an article number must have 1 to 80 characters: " + number);
        }
    }

    /** Whether the provision is one of the others or a part of one: {@code 4(2)(a)} is within {@code 4} and {@code 4(2)}. */
    public boolean isWithin(List<Article> others) {
        return others.stream().anyMatch(o -> number.equals(o.number) || number.startsWith(o.number + "("));
    }

    @Override
    public String toString() {
        return number;
    }
}
