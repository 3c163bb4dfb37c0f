package org.chancery.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the running server answers to. */
final class Routes {
    private Routes() {}

    static Set<RequestMappingInfo> mappings() {
        return Map.copyOf(Site.server().part(RequestMappingHandlerMapping.class).getHandlerMethods())
                .keySet();
    }

    /** All patterns of addresses. */
    static List<String> all() {
        return mappings().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .toList();
    }

    /** Patterns that take anything but reading. */
    static List<String> writing() {
        return mappings().stream()
                .filter(mapping -> !Set.of(RequestMethod.GET)
                        .equals(mapping.getMethodsCondition().getMethods()))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .toList();
    }
}
