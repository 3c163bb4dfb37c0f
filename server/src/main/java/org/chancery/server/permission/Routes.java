package org.chancery.server.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which use case each route serves. The server does not start with a route that the table does not know, an outer server with none but those it serves. */
@Component
public final class Routes {

    private final PermissionTable table;

    Routes(PermissionTable table) {
        this.table = table;
    }

    /** The use case that the route names, if it names one. */
    public static Optional<String> useCase(HandlerMethod route) {
        UseCase own = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), UseCase.class);
        UseCase named =
                own != null ? own : AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), UseCase.class);
        return Optional.ofNullable(named).map(UseCase::value);
    }

    @EventListener
    void on(ContextRefreshedEvent started) {
        for (RequestMappingHandlerMapping mapping : started.getApplicationContext()
                .getBeansOfType(RequestMappingHandlerMapping.class)
                .values()) {
            requireKnown(mapping.getHandlerMethods().values());
        }
    }

    /**
     * Refuses routes without a row.
     *
     * @throws IllegalStateException that names all of them
     */
    void requireKnown(Iterable<HandlerMethod> routes) {
        List<String> unknown = new ArrayList<>();
        for (HandlerMethod route : routes) {
            Optional<String> useCase = useCase(route);
            if (useCase.filter(table::serves).isEmpty()) {
                unknown.add(route.getShortLogMessage()
                        + useCase.map(it -> " (" + it + ")").orElse(""));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "These routes serve no use case of permissions.csv; name one with @UseCase: "
                            + String.join(", ", unknown));
        }
    }
}
