package org.chancery.server.permission;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a row of the permission table admits. */
public sealed interface Who {

    /** Everyone, signed in or not: {@code everyone}. */
    record Everyone() implements Who {}

    /** Whoever has signed in, in any role: {@code signed-in}. */
    record SignedIn() implements Who {}

    /** The roles that are named. */
    record InRole(Set<Role> roles) implements Who {
        public InRole {
            roles = Set.copyOf(roles);
        }
    }

    /** Whether the visitor is among them. */
    default boolean admits(Visitor visitor) {
        return switch (this) {
            case Everyone _ -> true;
            case SignedIn _ -> visitor instanceof Actor;
            case InRole(Set<Role> roles) -> visitor instanceof Actor actor && roles.contains(actor.role());
        };
    }

    /** Reads a cell of the table: {@code everyone}, {@code signed-in}, or role codes parted by spaces. */
    static Who of(String cell) {
        if (cell.equals("everyone")) {
            return new Everyone();
        }
        if (cell.equals("signed-in")) {
            return new SignedIn();
        }
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : cell.split(" +")) {
            roles.add(Role.of(code)
                    .orElseThrow(() -> new IllegalArgumentException("no role is called '" + code
                            + "'; there are everyone, signed-in, "
                            + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", ")))));
        }
        return new InRole(roles);
    }

    /** The cell again. */
    default String cell() {
        return switch (this) {
            case Everyone _ -> "everyone";
            case SignedIn _ -> "signed-in";
            case InRole(Set<Role> roles) ->
                roles.stream().sorted().map(Role::code).collect(Collectors.joining(" "));
        };
    }
}
