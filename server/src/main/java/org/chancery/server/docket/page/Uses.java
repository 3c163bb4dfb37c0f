package org.chancery.server.docket.page;

import org.chancery.server.docket.Step;

/** The use case of the permission table that a step needs. */
final class Uses {

    private Uses() {}

    static String of(Step step) {
        return switch (step) {
            case TAKE_UP, RETURN -> "docket.examine";
            case REFER -> "docket.refer";
            case REJECT -> "docket.reject";
            case ACCEPT, ACCEPT_BY_DECISION -> "docket.accept";
            case RESUBMIT, WITHDRAW -> "docket.answer";
        };
    }
}
