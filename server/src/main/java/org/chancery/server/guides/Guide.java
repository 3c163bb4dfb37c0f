package org.chancery.server.guides;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.server.permission.Role;

/** The guide of a kind of work: who does it, and what belongs to it, in the order in which it is met. */
public enum Guide {
    DELEGATION(
            EnumSet.of(Role.DELEGATION_HEAD, Role.DELEGATION_MEMBER),
            Topic.FIRST_DAY,
            Topic.TASKS,
            Topic.DEPOSIT,
            Topic.AFTER_DEPOSIT,
            Topic.ACKNOWLEDGE,
            Topic.OBJECT,
            Topic.WRITE,
            Topic.LABEL,
            Topic.ANSWER,
            Topic.REQUEST,
            Topic.PAPERS,
            Topic.SEALED,
            Topic.INCIDENT_REPORT),
    DEPOSITARY(
            EnumSet.of(Role.DEPOSITARY_OFFICER),
            Topic.FIRST_DAY,
            Topic.TASKS,
            Topic.ENTER,
            Topic.EXAMINE,
            Topic.ACCEPT,
            Topic.SECOND_PERSON,
            Topic.DIFFERENCE,
            Topic.NOTIFY,
            Topic.TEXTS,
            Topic.CORRECT,
            Topic.SIGNATORIES,
            Topic.PEOPLE,
            Topic.WRITE,
            Topic.LABEL,
            Topic.TRANSMIT,
            Topic.PAPERS,
            Topic.INCIDENT_REPORT),
    SECRETARIAT(
            EnumSet.of(Role.SECRETARIAT_OFFICER),
            Topic.FIRST_DAY,
            Topic.TASKS,
            Topic.SECOND_PERSON,
            Topic.NOTIFY,
            Topic.PEOPLE,
            Topic.WRITE,
            Topic.LABEL,
            Topic.ANSWER,
            Topic.TRANSMIT,
            Topic.PAPERS,
            Topic.SEALED,
            Topic.INCIDENT_REPORT),
    REGISTRY(
            EnumSet.of(Role.REGISTRY_OFFICER),
            Topic.FIRST_DAY,
            Topic.TASKS,
            Topic.ISSUE,
            Topic.ACCOUNT_FOR,
            Topic.INVENTORY,
            Topic.WHOSE,
            Topic.RELEASE,
            Topic.AUTHORISE,
            Topic.SECOND_PERSON,
            Topic.WRITE,
            Topic.LABEL,
            Topic.INCIDENT,
            Topic.INCIDENT_REPORT),
    SECURITY(
            EnumSet.of(Role.SECURITY_OFFICER),
            Topic.FIRST_DAY,
            Topic.TASKS,
            Topic.INCIDENT,
            Topic.WHOSE,
            Topic.RELEASE,
            Topic.AUTHORISE,
            Topic.SECOND_PERSON,
            Topic.READS,
            Topic.PEOPLE,
            Topic.SCHEMES,
            Topic.WRITE,
            Topic.LABEL,
            Topic.INCIDENT_REPORT),
    OVERSIGHT(
            EnumSet.of(Role.PARLIAMENTARY_OVERSIGHT, Role.INDEPENDENT_OVERSIGHT),
            Topic.FIRST_DAY,
            Topic.TASKS,
            Topic.READS,
            Topic.QUERIES,
            Topic.ALONE,
            Topic.FIGURES,
            Topic.CHECK,
            Topic.WRITE,
            Topic.INCIDENT_REPORT),
    EXPERT(
            EnumSet.of(Role.EXPERT, Role.COMMISSION_CHAIR),
            Topic.FIRST_DAY,
            Topic.TASKS,
            Topic.WRITE,
            Topic.LABEL,
            Topic.ANSWER,
            Topic.PAPERS,
            Topic.SEALED,
            Topic.INCIDENT_REPORT),
    ADMINISTRATOR(
            EnumSet.of(Role.ADMINISTRATOR),
            Topic.FIRST_DAY,
            Topic.TASKS,
            Topic.PEOPLE,
            Topic.SECOND_PERSON,
            Topic.SCHEMES,
            Topic.INCIDENT_REPORT);

    private final Set<Role> roles;
    private final List<Topic> topics;

    Guide(Set<Role> roles, Topic... topics) {
        this.roles = Set.copyOf(roles);
        this.topics = List.of(topics);
    }

    /** Whose it is. */
    public Set<Role> roles() {
        return roles;
    }

    /** What it explains, in order. */
    public List<Topic> topics() {
        return topics;
    }

    /** As it stands in texts and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The guide of a role; every role has one. */
    public static Guide of(Role role) {
        return Arrays.stream(values())
                .filter(it -> it.roles.contains(role))
                .findFirst()
                .orElseThrow();
    }

    /** The guide of a code, if there is one. */
    public static Optional<Guide> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
