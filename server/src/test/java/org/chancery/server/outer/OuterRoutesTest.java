package org.chancery.server.outer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.register.Register;
import org.chancery.register.RegisterSettings;
import org.chancery.register.act.Schemas;
import org.chancery.register.read.LogReader;
import org.chancery.server.Facts;
import org.chancery.server.Maintenance;
import org.chancery.server.RunningServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Folders;
import org.chancery.server.database.Role;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.Side;
import org.chancery.server.permission.PermissionTable;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Routes;
import org.chancery.server.permission.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which routes exist on which side; walks every route of the inner server on the outer one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OuterRoutesTest {

    private static final PermissionTable TABLE = PermissionTable.builtIn();
    private static final PermissionTable OUTER = TABLE.on(Side.OUTER);

    private final Path folder = temporary();
    private final TwoServers two;
    private final RunningServer outer;

    OuterRoutesTest() {
        two = TwoServers.in(folder);
        two.write(0);
        outer = two.startOuter("outer");
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("chancery-outer");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    void close() throws IOException {
        outer.close();
        two.close();
        Folders.delete(folder);
    }

    private static Map<RequestMappingInfo, HandlerMethod> routes(RunningServer server) {
        return server.part(RequestMappingHandlerMapping.class).getHandlerMethods();
    }

    private static Set<String> names(RunningServer server, PermissionTable served) {
        return routes(server).entrySet().stream()
                .filter(it -> served.serves(Routes.useCase(it.getValue()).orElseThrow()))
                .flatMap(it -> it.getKey().getPatternValues().stream()
                        .map(pattern -> it.getKey().getMethodsCondition() + " " + pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_outer_server_has_exactly_the_routes_of_the_use_cases_that_it_serves() {
        assertThat(names(outer, TABLE)).isEqualTo(names(two.inner, OUTER)).hasSizeGreaterThan(30);
    }

    @Test
    void what_it_serves_is_for_everyone_and_changes_nothing() {
        Permissions permissions = outer.part(Permissions.class);
        TABLE.rows().forEach(row -> {
            boolean served = OUTER.serves(row.useCase());
            assertThat(permissions.admits(row.useCase(), Visitor.PUBLIC))
                    .as(row.useCase())
                    .isEqualTo(served);
            assertThat(permissions.allows(row.useCase(), Visitor.PUBLIC)).isEqualTo(served);
        });
        routes(outer).forEach((mapping, route) -> {
            if (!mapping.getPatternValues().contains("/error")) {
                assertThat(mapping.getMethodsCondition().getMethods())
                        .as(mapping.toString())
                        .containsExactly(RequestMethod.GET);
            }
        });
    }

    @Test
    void every_other_route_is_not_there_whoever_asks() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        int walked = 0;
        for (Map.Entry<RequestMappingInfo, HandlerMethod> route :
                routes(two.inner).entrySet()) {
            if (OUTER.serves(Routes.useCase(route.getValue()).orElseThrow())) {
                continue;
            }
            boolean posts = route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST);
            for (String pattern : route.getKey().getPatternValues()) {
                String path = pattern.replace("{language:en|ru}", "en").replaceAll("\\{[^/]*}", "0000000000000000");
                HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Crawl.base(outer) + path))
                        .header("Cookie", "chancery-login=0000; __Host-chancery-login=0000");
                if (posts) {
                    request.POST(HttpRequest.BodyPublishers.ofString("name=a&password=b"))
                            .header("Content-Type", "application/x-www-form-urlencoded");
                }
                HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isIn(posts ? List.of(404, 405) : List.of(404));
                assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
                walked++;
            }
        }
        assertThat(walked).isGreaterThan(40);
    }

    @Test
    void it_has_no_register_that_could_append_and_no_key() {
        for (Class<?> part : List.of(Register.class, RegisterSettings.class, Ledger.class)) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> outer.part(part)))
                    .isInstanceOf(NoSuchBeanDefinitionException.class);
        }
        assertThat(folder.resolve("outer-keys")).doesNotExist();
    }

    @Test
    void it_knows_every_kind_of_act_that_the_inner_server_records() {
        assertThat(outer.part(Schemas.class).kinds())
                .isEqualTo(two.inner.part(RegisterSettings.class).schemas().kinds());
    }

    @Test
    void facts_computed_from_bundles_are_those_computed_inside_and_are_computed_again() {
        List<String> mine = List.of("agreements.", "library.", "docket.");
        assertThat(of(outer, mine)).isEqualTo(of(two.inner, mine)).hasSizeGreaterThan(5);
        JdbcClient.create(outer.part(DatabaseAddress.class).connections(Role.ADMINISTRATOR))
                .sql("truncate agreements.act_facts, docket.notice_facts cascade")
                .update();
        assertThat(of(outer, mine)).isNotEqualTo(of(two.inner, mine));
        assertThat(Maintenance.rebuildOuter(two.outerOptions("outer"), Progress.silent()))
                .isEqualTo(outer.part(LogReader.class).checkpoint().size());
        assertThat(of(outer, mine)).isEqualTo(of(two.inner, mine));
        assertThatThrownBy(() -> Maintenance.rebuildOuter(TwoServers.innerOptions(folder), Progress.silent()))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("no bundle has been taken here");
    }

    private static List<String> of(RunningServer server, List<String> schemas) {
        return Facts.of(server)
                .lines()
                .filter(it -> schemas.stream().anyMatch(it::startsWith))
                .toList();
    }
}
