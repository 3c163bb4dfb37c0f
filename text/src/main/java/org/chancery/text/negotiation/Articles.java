package org.chancery.text.negotiation;

/** The article that a provision belongs to, read off its identifier (Akoma Ntoso Naming Convention 1.0, section 5). */
final class Articles {
    private Articles() {}

    /** The identifier up to its article; for what stands in no article, its first part: {@code att_1}, {@code preamble}. */
    static String of(String provision) {
        String[] parts = provision.split("__");
        StringBuilder up = new StringBuilder();
        for (String part : parts) {
            up.append(up.isEmpty() ? "" : "__").append(part);
            if (part.startsWith("art_")) {
                return up.toString();
            }
        }
        return parts[0];
    }
}
