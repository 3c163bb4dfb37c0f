package org.chancery.server.operation;

import java.util.Optional;

/** A part that connects to other machines where somebody has set it up to. On an isolated machine none may be. */
public interface Outgoing {

    /** What is set up and where it goes, for a message to the operator: {@code mail to smtp.example (CHANCERY_MAIL_HOST)}; empty if nothing is. */
    Optional<String> connectsTo();
}
