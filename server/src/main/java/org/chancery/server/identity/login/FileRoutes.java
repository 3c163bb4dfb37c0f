package org.chancery.server.identity.login;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Routes;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Which routes take files with a form, and for whom: those with a parameter for a file, for whom their use case admits. */
@Component
class FileRoutes {

    private final Permissions permissions;
    private volatile List<Route> routes = List.of();

    private record Route(PathPattern path, String useCase) {}

    FileRoutes(Permissions permissions) {
        this.permissions = permissions;
    }

    @EventListener
    void on(ContextRefreshedEvent started) {
        List<Route> found = new ArrayList<>();
        for (RequestMappingHandlerMapping mapping : started.getApplicationContext()
                .getBeansOfType(RequestMappingHandlerMapping.class)
                .values()) {
            mapping.getHandlerMethods().entrySet().stream()
                    .filter(it -> takesFile(it.getValue()))
                    .forEach(it -> found.addAll(routes(it)));
        }
        routes = List.copyOf(found);
    }

    private static List<Route> routes(Map.Entry<RequestMappingInfo, HandlerMethod> handler) {
        var paths = handler.getKey().getPathPatternsCondition();
        return paths == null
                ? List.of()
                : paths.getPatterns().stream()
                        .map(it ->
                                new Route(it, Routes.useCase(handler.getValue()).orElseThrow()))
                        .toList();
    }

    private static boolean takesFile(HandlerMethod route) {
        return Arrays.stream(route.getMethodParameters())
                .map(MethodParameter::nested)
                .anyMatch(it -> it.getNestedParameterType() == MultipartFile.class);
    }

    /** Whether a route takes files at this path, and if so whether from this person. */
    Answer at(String path, Actor actor) {
        Optional<Route> route = route(path);
        if (route.isEmpty()) {
            return Answer.NO_FILES;
        }
        return permissions.admits(route.get().useCase(), actor) ? Answer.TAKEN : Answer.NOT_FROM_YOU;
    }

    private Optional<Route> route(String path) {
        try {
            PathContainer asked = PathContainer.parsePath(path);
            return routes.stream().filter(it -> it.path().matches(asked)).findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What becomes of a file at a path. */
    enum Answer {
        TAKEN,
        /** The role does not fit. */
        NOT_FROM_YOU,
        NO_FILES
    }
}
