package org.chancery.server.permission;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;

class RoutesTest {

    private final Routes routes = new Routes(PermissionTable.builtIn());

    /** A controller that forgot to name its use case, or names one that the table does not have. */
    static final class Forgetful {
        public void silent() {}

        @UseCase("nothing.known")
        public void unknown() {}

        @UseCase("public.read")
        public void known() {}
    }

    @Test
    void a_route_that_the_table_does_not_know_stops_the_start() throws NoSuchMethodException {
        routes.requireKnown(List.of(route("known")));
        assertThatThrownBy(() -> routes.requireKnown(List.of(route("known"), route("silent"), route("unknown"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("silent")
                .hasMessageContaining("nothing.known")
                .hasMessageNotContaining("#known");
    }

    private static HandlerMethod route(String name) throws NoSuchMethodException {
        return new HandlerMethod(new Forgetful(), Forgetful.class.getMethod(name));
    }
}
