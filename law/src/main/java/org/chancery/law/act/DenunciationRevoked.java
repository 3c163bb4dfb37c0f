package org.chancery.law.act;

/** Revocation of a notice before it takes effect (VCLT art. 68). */
public record DenunciationRevoked(ActHead head, ActId denunciation) implements TreatyAct {}
