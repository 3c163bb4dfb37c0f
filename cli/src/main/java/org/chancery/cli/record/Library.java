package org.chancery.cli.record;

/**
 * A library of others that Chancery is delivered with.
 *
 * @param group of Maven
 * @param artifact of Maven
 * @param version exactly
 * @param licence SPDX expression; of several to choose from, the one we use it under
 */
record Library(String group, String artifact, String version, String licence) {

    /** Whether a file of this name is the library, or a part of it for one platform. */
    boolean isIn(String jar) {
        String name = artifact + "-" + version;
        return jar.equals(name + ".jar") || jar.startsWith(name + "-") && jar.endsWith(".jar");
    }

    /** As a package URL. */
    String address() {
        return "pkg:maven/" + group + "/" + artifact + "@" + version;
    }
}
