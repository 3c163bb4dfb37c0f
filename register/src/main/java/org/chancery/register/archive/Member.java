package org.chancery.register.archive;

import java.util.regex.Pattern;

/**
 * A file of an archive, as the signed list names it.
 *
 * @param name path with forward slashes; no segment begins with a dot, so that none leads out of a folder
 * @param length bytes
 * @param sha256 64 hexadecimal digits
 */
public record Member(String name, long length, String sha256) {
    /** The longest name: what a tar header holds. */
    public static final int LONGEST_NAME = 99;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");
    private static final long LARGEST = (1L << 33) - 1;

    public Member {
        checkName(name);
        if (length < 0 || length > LARGEST) {
            throw new ArchiveRefused("the file " + name + " of an archive has 0 to 8 GiB, not " + length + " bytes");
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new ArchiveRefused("the hash of " + name + " is not 64 hexadecimal digits: " + sha256);
        }
    }

    /** Refuses names that a tar header does not hold or that could lead out of a folder. */
    static void checkName(String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new ArchiveRefused("a file of an archive is called by letters, digits, '_', '-' and '.', in at most "
                    + LONGEST_NAME + " characters, not \"" + name + "\"");
        }
    }

    /** The line in the signed list. */
    String line() {
        return "file " + sha256 + " " + length + " " + name;
    }
}
