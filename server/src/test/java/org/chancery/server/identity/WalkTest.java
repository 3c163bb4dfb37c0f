package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.register.act.Command;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Permission;
import org.chancery.server.permission.PermissionTable;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Role;
import org.chancery.server.permission.Routes;
import org.chancery.server.permission.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks through every route and every use case, as the public and in every role, and compares with the table. */
class WalkTest {

    private static final RunningServer SERVER = TestServer.shared();
    private static final PermissionTable TABLE = PermissionTable.builtIn();
    private static final Map<Role, Somebody> PERSONS = new EnumMap<>(Role.class);
    private static final Map<Role, PageForms> BROWSERS = new EnumMap<>(Role.class);

    /** One way to ask the server for something. */
    private record Step(String useCase, String method, String path) {}

    @BeforeAll
    static void everybody_signs_in() {
        Failures.forget(SERVER);
        for (Role role : Role.values()) {
            Somebody person = Somebody.in(SERVER, role);
            PERSONS.put(role, person);
            BROWSERS.put(role, person.signedIn());
        }
    }

    @AfterAll
    static void forget() {
        Failures.forget(SERVER);
    }

    @Test
    void every_route_admits_exactly_whom_the_table_admits() {
        List<String> differences = new ArrayList<>();
        for (Step step : steps()) {
            walk(step, new PageForms(SERVER), Visitor.PUBLIC).ifPresent(differences::add);
            BROWSERS.forEach(
                    (role, browser) -> walk(step, browser, person(role).actor()).ifPresent(differences::add));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void every_use_case_admits_exactly_the_roles_of_its_row() {
        Permissions permissions = SERVER.part(Permissions.class);
        for (Permission row : TABLE.rows()) {
            assertThat(permissions.admits(row.useCase(), Visitor.PUBLIC))
                    .as(row.useCase())
                    .isEqualTo(row.who().cell().equals("everyone"));
            PERSONS.forEach((role, person) -> {
                boolean named =
                        Set.of("everyone", "signed-in").contains(row.who().cell())
                                || Arrays.asList(row.who().cell().split(" ")).contains(role.code());
                assertThat(permissions.admits(row.useCase(), person.actor()))
                        .as(row.useCase() + " in the role " + role.code())
                        .isEqualTo(named);
            });
        }
    }

    @Test
    void a_condition_that_nobody_vouched_for_does_not_hold() {
        Permissions permissions = SERVER.part(Permissions.class);
        for (String useCase : List.of("account.switch-role", "account.end-sign-in", "invitation.make")) {
            assertThatThrownBy(() -> permissions.require(
                            useCase, person(Role.ADMINISTRATOR).actor()))
                    .isInstanceOfSatisfying(
                            AccessRefused.class, it -> assertThat(it.lack()).isEqualTo(AccessRefused.Lack.CONDITION));
        }
    }

    @Test
    void the_service_of_official_acts_refuses_every_role_that_a_row_does_not_name() {
        OfficialActs acts = SERVER.part(OfficialActs.class);
        Command command = MandateActs.ended("0000000000000000", java.time.LocalDate.of(2026, 1, 1), "test");
        for (Permission row : TABLE.rows()) {
            PERSONS.forEach((role, person) -> {
                if (!row.who().admits(person.actor())) {
                    assertThatThrownBy(() -> acts.propose(row.useCase(), command, person.actor()))
                            .as(row.useCase() + " in the role " + role.code())
                            .isInstanceOfAny(AccessRefused.class, IllegalArgumentException.class);
                }
            });
        }
    }

    private static Somebody person(Role role) {
        return java.util.Objects.requireNonNull(PERSONS.get(role));
    }

    private static Optional<String> walk(Step step, PageForms browser, Visitor visitor) {
        HttpResponse<String> answer;
        if (step.method().equals("GET")) {
            answer = browser.get(step.path());
        } else {
            String token =
                    browser.page("/en/report").select("input[name=_csrf]").attr("value");
            answer = browser.postRaw(step.path(), "_csrf", token);
        }
        Permission row = TABLE.row(step.useCase());
        boolean toSignIn = answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").startsWith("/en/sign-in");
        boolean refused = toSignIn || answer.statusCode() == 401 || answer.statusCode() == 403;
        boolean byCondition = answer.statusCode() == 403 && !row.conditions().isEmpty();
        boolean right = row.who().admits(visitor)
                ? !refused || byCondition
                : visitor == Visitor.PUBLIC ? toSignIn || answer.statusCode() == 401 : answer.statusCode() == 403;
        return right && answer.statusCode() < 500
                ? Optional.empty()
                : Optional.of(step + " as " + visitor + " answers " + answer.statusCode());
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        List<Step> last = new ArrayList<>();
        SERVER.part(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, route) -> {
            String useCase = Routes.useCase(route).orElseThrow();
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            String method = methods.contains(RequestMethod.POST) ? "POST" : "GET";
            for (String pattern : mapping.getPatternValues()) {
                // The error page answers what went wrong elsewhere; leaving comes last.
                if (!pattern.equals("/error")) {
                    (pattern.endsWith("/sign-out") ? last : steps).add(new Step(useCase, method, path(pattern)));
                }
            }
        });
        steps.addAll(last);
        return steps;
    }

    /** An address of the pattern that names nothing that exists. */
    private static String path(String pattern) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '{') {
                path.append(pattern.charAt(i));
                continue;
            }
            int depth = 0;
            int from = i;
            do {
                depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            } while (depth > 0 && ++i < pattern.length());
            path.append(value(pattern.substring(from + 1, i).replaceAll(":.*", "")));
        }
        return path.toString().replace("**", "none").replace("*", "none");
    }

    private static String value(String variable) {
        return switch (variable) {
            case "language" -> "en";
            case "number", "ordinal" -> "999999";
            case "state", "other" -> "XAV";
            default -> "0000000000000000";
        };
    }
}
