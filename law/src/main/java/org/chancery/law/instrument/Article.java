package org.chancery.law.instrument;

/** The number of a provision as the text prints it, for example {@code 22(1)} or {@code XV(5)(d)}. */
public record Article(String number) {

    public Article {
        if (number.isBlank() || number.length() > 80) {
            throw new IllegalArgumentException("an article number must have 1 to 80 characters: " + number);
        }
    }

    @Override
    public String toString() {
        return number;
    }
}
