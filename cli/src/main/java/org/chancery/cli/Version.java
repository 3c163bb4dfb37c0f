package org.chancery.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version of the build. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Chancery " + (version == null ? "(built from source)" : version)};
    }
}
