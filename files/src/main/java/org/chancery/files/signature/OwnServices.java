package org.chancery.files.signature;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;

/** Lets the library find {@link PaddedCms} alone where it looks for a reader of CMS, whatever the order of jars is. */
final class OwnServices extends ClassLoader {
    private static final String READER = "META-INF/services/eu.europa.esig.dss.cms.ICMSUtils";

    OwnServices() {
        super(OwnServices.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(READER)
                ? Collections.enumeration(Collections.singleton(
                        Objects.requireNonNull(OwnServices.class.getResource("cms-reader.txt"), "cms-reader.txt")))
                : super.getResources(name);
    }
}
