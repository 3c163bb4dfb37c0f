package org.chancery.server.outer;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.chancery.server.ledger.ActKinds;
import org.chancery.server.operation.OnOuter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * What an outer server is made of: the packages that are public as a whole, what is marked {@link OnOuter}, and the kinds of acts of all
 * modules, so that an act of a kind that is not known here is noticed. A module that somebody adds is not among them until it says so.
 */
public final class OuterParts extends TypeExcludeFilter {

    private static final String ROOT = "org.chancery.server.";
    private static final List<String> PUBLIC = List.of(
            "agreements.",
            "database.",
            "feeds.",
            "map.",
            "outer.",
            "pages.",
            "permission.",
            "ruler.",
            "search.",
            "web.");

    @Override
    public boolean match(MetadataReader part, MetadataReaderFactory others) throws IOException {
        String name = part.getClassMetadata().getClassName();
        return name.startsWith(ROOT)
                && PUBLIC.stream().noneMatch(it -> name.startsWith(ROOT + it))
                && !part.getAnnotationMetadata().hasAnnotation(OnOuter.class.getName())
                && !Arrays.asList(part.getClassMetadata().getInterfaceNames()).contains(ActKinds.class.getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OuterParts;
    }

    @Override
    public int hashCode() {
        return OuterParts.class.hashCode();
    }
}
