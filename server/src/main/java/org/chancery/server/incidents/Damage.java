package org.chancery.server.incidents;

/** How far the incident harms, in the degrees by which levels are told apart (Council Decision 2013/488/EU, art. 2(2)). */
public enum Damage {
    NONE,
    DISADVANTAGE,
    HARM,
    SERIOUS_HARM,
    EXCEPTIONALLY_GRAVE_HARM
}
