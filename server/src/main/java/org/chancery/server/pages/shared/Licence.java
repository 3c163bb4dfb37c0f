package org.chancery.server.pages.shared;

/**
 * The licence of a source, as its package words it.
 *
 * @param facts whether it begins with "Facts", which has a text of its own in each language
 * @param rest the name of the licence and the attribution that it asks for, which stand as they are
 */
public record Licence(boolean facts, String rest) {
    private static final String FACTS = "Facts";

    public static Licence of(String text) {
        boolean facts = text.equals(FACTS) || text.startsWith(FACTS + ".");
        String rest = facts ? text.substring(FACTS.length()).replaceFirst("^[.]\\s*", "") : text;
        return new Licence(facts, rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest);
    }
}
