package org.chancery.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.server.permission.PermissionTable;
import org.chancery.server.permission.Who;
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

    /** Use cases of everyone whose routes take anything but reading. {@code /error} takes all methods and changes nothing. */
    static Set<String> publicWriting() {
        PermissionTable table = PermissionTable.builtIn();
        return Site.server().part(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(route -> !Set.of(RequestMethod.GET)
                        .equals(route.getKey().getMethodsCondition().getMethods()))
                .map(route -> org.chancery.server.permission.Routes.useCase(route.getValue())
                        .orElseThrow())
                .filter(useCase -> table.row(useCase).who() instanceof Who.Everyone)
                .collect(Collectors.toSet());
    }
}
