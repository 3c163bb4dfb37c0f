package org.chancery.cli.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.chancery.cli.refusal.Refusal;
import org.chancery.law.instrument.AgreementId;
import org.chancery.packages.PackageReader;

/** The folder that a user means by {@code DIR|ID}: a package folder, or an agreement of the reference library. */
public record Package(Path folder) {

    /** @throws Refusal where there is neither such a folder nor such an agreement */
    public static Package named(String given) {
        var folder = path(given);
        if (Files.isRegularFile(folder.resolve(PackageReader.AGREEMENT))) {
            return new Package(folder);
        }
        if (Files.isDirectory(folder)) {
            throw new Refusal(given + ": this folder holds no " + PackageReader.AGREEMENT
                    + ". Give the folder of one agreement package, or the id of an agreement of the library.");
        }
        var inLibrary = isId(given) ? Home.library().resolve(given) : folder;
        if (Files.isRegularFile(inLibrary.resolve(PackageReader.AGREEMENT))) {
            return new Package(inLibrary);
        }
        throw new Refusal(given + ": there is no such folder, and the library has no agreement of that id. "
                + Suggestions.agreements(given));
    }

    private static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new Refusal("This is no name of a folder: " + e.getMessage(), e);
        }
    }

    private static boolean isId(String given) {
        try {
            return new AgreementId(given).value().equals(given);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The folder in which its neighbours lie: parent treaties, protocols. */
    public Path neighbours() {
        var parent = folder.toAbsolutePath().normalize().getParent();
        return parent == null ? folder : parent;
    }
}
