package org.chancery.bench.leaks;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody is in the house.
 *
 * @param role code of the role
 * @param place for whom the person acts, as labels name it: a State or an office
 */
record Post(String role, String place) {

    /** States and offices for which labels are released. */
    static final List<String> PLACES =
            List.of("FRA", "DEU", "JPN", "BRA", "secretariat", "commission", "parliament", "watch");

    /** Every role; the delegations of four States. */
    static final List<Post> ALL = Stream.concat(
                    Stream.of("delegation-head", "delegation-member")
                            .flatMap(role -> PLACES.stream().limit(4).map(state -> new Post(role, state))),
                    Stream.of(
                            new Post("depositary-officer", "secretariat"),
                            new Post("secretariat-officer", "secretariat"),
                            new Post("registry-officer", "secretariat"),
                            new Post("security-officer", "secretariat"),
                            new Post("administrator", "secretariat"),
                            new Post("expert", "secretariat"),
                            new Post("commission-chair", "commission"),
                            new Post("parliamentary-oversight", "parliament"),
                            new Post("independent-oversight", "watch")))
            .toList();

    /** Nobody who has signed in. */
    static final Post NONE = new Post("", "");

    private static final Set<String> WATCHING = Set.of("parliamentary-oversight", "independent-oversight");
    private static final Set<String> KEEPING = Set.of("registry-officer", "security-officer");
    private static final Set<String> DEPOSITARY =
            Set.of("depositary-officer", "registry-officer", "secretariat-officer");

    boolean isOfState() {
        return role.startsWith("delegation-");
    }

    /** The office, by its short name. */
    String office() {
        return isOfState() ? "delegation-" + place.toLowerCase(java.util.Locale.ROOT) : place;
    }

    /** Oversight. */
    boolean oversees() {
        return WATCHING.contains(role);
    }

    /** Registry and security officers, who keep authorisations, copies and incidents. */
    boolean keeps() {
        return KEEPING.contains(role);
    }

    /** Reads everybody's lines of the access log. */
    boolean watchesReads() {
        return oversees() || role.equals("security-officer");
    }

    /** Works in the exchange: everybody but administrators. */
    boolean corresponds() {
        return !role.isEmpty() && !role.equals("administrator");
    }

    /** Sees the docket's items of a State. */
    boolean seesDocketOf(String state) {
        return DEPOSITARY.contains(role) || isOfState() && place.equals(state);
    }
}
