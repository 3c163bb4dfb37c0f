/**
 * Official acts: proposed by one person, confirmed by a different one, then recorded. Other modules ask
 * {@link org.chancery.server.official.OfficialActs}, {@link org.chancery.server.official.JointActs} for public acts that are recorded
 * all or none, and {@link org.chancery.server.official.SecondPerson} for decisions of two persons that are no acts.
 *
 * <p><b>Restricted acts.</b> A module proposes a command that is {@link org.chancery.register.act.Command#restrictedTo restricted} to a
 * label ({@code Labels.numberOf}), with a condition that is {@link org.chancery.register.act.Stated} (its rule is a bean of
 * {@link org.chancery.server.ledger.ActRules}) or none. Only readers of the label find the proposal, so whoever proposes and whoever
 * confirms must be authorised to it. {@link org.chancery.server.official.OfficialActs#confirm} then answers
 * {@link org.chancery.server.official.Confirmation.Received}: the act is on the disk and will be recorded or refused at a tick, with both
 * offices under {@code official} and both names in its personal part. Until then the proposal stands as being recorded. After the tick it
 * is {@code RECORDED} with its number, or open again with {@link org.chancery.server.official.Proposal#refusal}, and
 * {@link org.chancery.server.official.RestrictedActDecided} is published. Facts come from the module's projector as for any act; a module
 * needs the event only for work that goes with the act. The module does not listen to {@code PendingDecided} for these acts.
 *
 * <p>What was given to the register and interrupted by a crash is finished by a job after two minutes; once-keys make one act of it.
 *
 * <p><b>Emergencies.</b> Whoever proposed may record it alone ({@link org.chancery.server.official.SingleActs}), except what a
 * {@link org.chancery.server.official.NeverAlone} forbids; another person must confirm within a set time.
 */
@NullMarked
package org.chancery.server.official;

import org.jspecify.annotations.NullMarked;
