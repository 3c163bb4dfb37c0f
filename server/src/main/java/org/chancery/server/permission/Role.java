package org.chancery.server.permission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The capacity in which a person acts. A person may hold several mandates, each in one role. */
public enum Role {
    /** Examines and accepts instruments for the depositary (VCLT art. 77). */
    DEPOSITARY_OFFICER,
    /** Serves meetings, documents and notifications. */
    SECRETARIAT_OFFICER,
    /** Answers for labelled documents and their numbered copies. */
    REGISTRY_OFFICER,
    /** Speaks for a State. */
    DELEGATION_HEAD,
    /** Works for a State's delegation. */
    DELEGATION_MEMBER,
    /** Advises in a personal capacity. */
    EXPERT,
    /** Leads the commission of the Parties. */
    COMMISSION_CHAIR,
    /** Watches for the parliaments of the Parties. */
    PARLIAMENTARY_OVERSIGHT,
    /** Watches independently of Parties and secretariat. */
    INDEPENDENT_OVERSIGHT,
    /** Handles incidents and the protection of documents. */
    SECURITY_OFFICER,
    /** Keeps persons, mandates and sign-in. */
    ADMINISTRATOR;

    /** The name in the table and in acts: {@code depositary-officer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a code, if there is one. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Whether it speaks for a State, so that its mandate names one. */
    public boolean isOfState() {
        return this == DELEGATION_HEAD || this == DELEGATION_MEMBER;
    }

    /** Whether it is an officer of the organisation, who counts towards the two that official acts need. */
    public boolean isOfficer() {
        return switch (this) {
            case DEPOSITARY_OFFICER, SECRETARIAT_OFFICER, REGISTRY_OFFICER, SECURITY_OFFICER, ADMINISTRATOR -> true;
            case DELEGATION_HEAD,
                    DELEGATION_MEMBER,
                    EXPERT,
                    COMMISSION_CHAIR,
                    PARLIAMENTARY_OVERSIGHT,
                    INDEPENDENT_OVERSIGHT -> false;
        };
    }
}
