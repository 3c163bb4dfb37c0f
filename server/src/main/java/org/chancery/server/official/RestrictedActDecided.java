package org.chancery.server.official;

import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.register.act.Refusal;
import org.chancery.register.envelope.Kind;

/**
 * A restricted official act came out of its tick. Published in every process that runs, and again after a crash, so that a listener must
 * be able to hear it twice.
 *
 * @param proposal reference of the proposal
 * @param kind of the act
 * @param state where the proposal stands now: {@code RECORDED}, {@code ALONE}, {@code CONFIRMED}, or open again after a refusal
 * @param number of the act in the register, if it was recorded
 * @param refusal why the register refused it, if it did
 */
public record RestrictedActDecided(
        String proposal, Kind kind, Proposal.State state, OptionalLong number, Optional<Refusal> refusal) {}
