package org.chancery.law.act;

/**
 * A depositary notification about an act was sent, or reached a State (VCLT art. 78(c)). The head's State is the recipient; empty for the
 * dispatch to all.
 */
public record NotificationDelivered(ActHead head, ActId about, Stage stage) implements TreatyAct {
    /** How far it has come. */
    public enum Stage {
        DISPATCHED,
        RECEIVED
    }
}
