package org.chancery.law.finding;

import java.util.List;

/**
 * The rules that a reason can name. Each has a version, raised when its meaning changes, and the names of the values it carries; the words
 * module has a text for each in every language, and a test holds the two together. The sentence above each constant says in English what a
 * reason with this rule says.
 */
public enum Rule {
    // Conclusions about an agreement
    /** {agreement} is in force since {since}. */
    AGREEMENT_IN_FORCE(1, "agreement", "since"),
    /** {agreement} is not in force on {on}; it enters into force on {date}. */
    AGREEMENT_ENTERS_INTO_FORCE(1, "agreement", "on", "date"),
    /** {agreement} is not in force on {on}. */
    AGREEMENT_NOT_IN_FORCE(1, "agreement", "on"),
    /** {agreement} is no longer in force since {since}. */
    AGREEMENT_ENDED(1, "agreement", "since"),
    /** Whether {agreement} is in force on {on} is not known. */
    AGREEMENT_NOT_KNOWN(1, "agreement", "on"),
    /** {agreement} is a model act: it binds nobody by itself and does not enter into force. */
    AGREEMENT_IS_MODEL_ACT(1, "agreement"),
    // Conclusions about a State
    /** {state} is a party since {since}. */
    STATE_IS_PARTY(1, "state", "since"),
    /** {state} is a party since {since} and leaves on {effect}. */
    STATE_IS_WITHDRAWING(1, "state", "since", "effect"),
    /** {state} is a party since {since}; its withdrawal has no date of effect yet. */
    STATE_IS_WITHDRAWING_UNDATED(1, "state", "since"),
    /** {state} is a party since {since}, suspended since {suspended}. */
    STATE_IS_SUSPENDED(1, "state", "since", "suspended"),
    /** {state} has consented on {consent}; the agreement is not yet in force for it. */
    STATE_IS_CONTRACTING(1, "state", "consent"),
    /** {state} has consented on {consent}; the agreement enters into force for it on {date}. */
    STATE_WILL_BE_PARTY(1, "state", "consent", "date"),
    /** {state} has signed on {signed} and has not consented to be bound. */
    STATE_IS_SIGNATORY(1, "state", "signed"),
    /** {state} applies the agreement provisionally since {since}. */
    STATE_APPLIES_PROVISIONALLY(1, "state", "since"),
    /** {state} was a party from {since} and is no longer one since {until}. */
    STATE_IS_FORMER(1, "state", "since", "until"),
    /** {state} has ceased to be a party; the date is not recorded. */
    STATE_IS_FORMER_UNDATED(1, "state"),
    /** {state} has never become a party and has not signed. */
    STATE_NEVER(1, "state"),
    /** What {state} is to the agreement is not known. */
    STATE_NOT_KNOWN(1, "state"),
    /** {state} may take up this model act in its own law; it is not bound by it. */
    STATE_NOT_BOUND_BY_MODEL_ACT(1, "state"),
    // What the record holds
    /** The record of participation is complete up to {asAt}. */
    PARTICIPATION_HELD_TO(1, "asAt"),
    /** The record of participation is complete. */
    PARTICIPATION_HELD(1),
    /** Only part of the participation is recorded: no act of a State does not mean that there is none. */
    PARTICIPATION_PARTIAL(1),
    /** Participation is not recorded. */
    PARTICIPATION_NOT_HELD(1),
    /** The final clauses of {agreement} are not recorded. */
    CLAUSES_NOT_HELD(1, "agreement"),
    /** The date of {act} was corrected on {corrected} from {was} to {date}; a correction works from the beginning (VCLT art. 79). */
    DATE_CORRECTED(1, "act", "was", "date", "corrected"),
    /** {act}, of {date}, was annulled on {corrected}: it is read as never done. */
    ACT_ANNULLED(1, "act", "date", "corrected"),
    /** {act}, of {date}, was replaced on {corrected} by {replacement}. */
    ACT_REPLACED(1, "act", "date", "replacement", "corrected"),
    /** The agreement's rule of entry into force is not recorded. */
    ENTRY_INTO_FORCE_NOT_HELD(1),
    /** {agreement} is not held here; what depends on it is assumed to be fulfilled. */
    RELATED_NOT_HELD(1, "agreement"),
    /** {agreement} depends on itself through related agreements; that condition is left out. */
    RELATED_CYCLE(1, "agreement"),
    /** No act of {state} is recorded up to {on}. */
    NO_ACT_RECORDED(1, "state", "on"),
    /** The source marks this act as not confirmed. */
    ACT_NOT_CONFIRMED(1, "act"),
    /** Judged by what was known on {knownAt}. */
    AS_KNOWN_AT(1, "knownAt"),
    // Signature and consent
    /** {state} signed on {date}, subject to ratification, acceptance or approval. */
    SIGNED(1, "state", "date"),
    /** {state} signed on {date}; the signature expresses consent to be bound (VCLT art. 12). */
    SIGNED_DEFINITIVELY(1, "state", "date"),
    /** {state} signed on {date} ad referendum; the signature is not confirmed (VCLT art. 12(2)(b)). */
    SIGNED_AD_REFERENDUM(1, "state", "date"),
    /** {state} confirmed on {confirmed} its signature ad referendum of {date}, which is a full signature (VCLT art. 12(2)(b)). */
    SIGNATURE_CONFIRMED(1, "state", "date", "confirmed"),
    /** {state} succeeded on {date} to the signature of its predecessor. */
    SIGNATURE_BY_SUCCESSION(1, "state", "date"),
    /** As a signatory, {state} must not defeat the object and purpose of the agreement (VCLT art. 18(a)). */
    DUTY_OF_SIGNATORY(1, "state"),
    /** Having consented, {state} must not defeat the object and purpose pending entry into force, if that is not unduly delayed (VCLT art. 18(b)). */
    DUTY_OF_CONTRACTING_STATE(1, "state"),
    /** {state} made clear on {date} that it will not become a party: the duty of VCLT art. 18(a) has ended. */
    NOT_TO_BECOME_PARTY(1, "state", "date"),
    /** {state} expressed consent to be bound by {form} on {date}. */
    CONSENTED(1, "state", "form", "date"),
    /** {state} notified its succession on {date}, with effect from {effective}. */
    SUCCEEDED(1, "state", "date", "effective"),
    /** {state} notified its succession on {date}; the effective date is not stated, so its date is counted from the notification. */
    SUCCEEDED_DATE_NOT_STATED(1, "state", "date"),
    /** The instrument of {state} names a later date, {date}, from which it takes effect. */
    INSTRUMENT_NAMES_LATER_DATE(1, "state", "date"),
    /** {state} withdrew its instrument on {date}, before the agreement was in force for it. */
    INSTRUMENT_WITHDRAWN(1, "state", "date"),
    /** The instrument of {state} of {date} was returned for correction and does not count until it is accepted. */
    INSTRUMENT_RETURNED(1, "state", "date"),
    /** A difference about the instrument of {state} of {date} was brought to the attention of all; it does not count until it is accepted (VCLT art. 77(2)). */
    INSTRUMENT_REFERRED(1, "state", "date"),
    /** The returned or referred instrument of {state} was accepted on {accepted} and counts from its receipt on {date}. */
    INSTRUMENT_ACCEPTED(1, "state", "date", "accepted"),
    /** The source prints the act of {date} in brackets: it is no longer effective; when it ended is not recorded. */
    PRINTED_IN_BRACKETS(1, "state", "date"),
    /** A further instrument of {state} of {date} changes nothing: the first one counts. */
    FURTHER_INSTRUMENT(1, "state", "date"),
    /** Of the dates at several depositaries the earliest, {date}, counts. */
    EARLIEST_OF_SEVERAL_DEPOSITARIES(1, "state", "date"),
    /** {state} may become a party only together with {agreement}, to which it consented on {date}. */
    PARENT_CONSENTED(1, "state", "agreement", "date"),
    /** {state} has not consented to {agreement}, without which its consent has no effect. */
    PARENT_MISSING(1, "state", "agreement"),
    /** {state} accepted {accepted} of the {needed} agreements of the family that are needed, the last of them on {date}. */
    FAMILY_ACCEPTED(1, "state", "needed", "accepted", "date"),
    /** {state} accepted only {accepted} of the {needed} agreements of the family that are needed; its consent has no effect yet. */
    FAMILY_INCOMPLETE(1, "state", "needed", "accepted"),
    /** {state} ceased to exist after {date}; its acts are kept with their dates. */
    STATE_CEASED(1, "state", "date"),
    // Entry into force of the agreement
    /** {needed} instruments are needed; {reached} counted on {on}. */
    COUNT_PROGRESS(1, "needed", "reached", "on"),
    /** The {needed}th instrument that counts was that of {states} on {date}. */
    COUNT_REACHED(1, "needed", "states", "date"),
    /** {needed} instruments of parties to {agreement} are needed, which has {parties} parties on {on}; {reached} count. */
    PARTIES_PROGRESS(1, "needed", "agreement", "parties", "on", "reached"),
    /** {reached} of the {parties} parties to {agreement} had deposited by {date}; {needed} were needed. */
    PARTIES_REACHED(1, "needed", "agreement", "parties", "date", "reached"),
    /** All of the group must consent; {reached} of {needed} have on {on}; missing: {missing}. */
    ALL_OF_PROGRESS(1, "needed", "reached", "on", "missing"),
    /** All {needed} of the group have consented by {date}. */
    ALL_OF_REACHED(1, "needed", "date"),
    /** {needed} per cent of the weights are needed; {reached} per cent counted on {on}. */
    SHARE_PROGRESS(1, "needed", "reached", "on"),
    /** The States whose instruments count had {reached} per cent of the weights by {date}; {needed} per cent are needed. */
    SHARE_REACHED(1, "needed", "reached", "date"),
    /** The condition cannot be computed from the acts held: {why}. */
    ONLY_PUBLISHED(1, "why"),
    /** The condition for entry into force was first fulfilled on {date}. */
    THRESHOLD_REACHED(1, "date"),
    /** The condition for entry into force is not fulfilled on {on}. */
    THRESHOLD_NOT_REACHED(1, "on"),
    /** If {more} more deposit on {date}, the agreement enters into force on {result}. */
    IF_MORE_DEPOSIT(1, "more", "date", "result"),
    /** The triggering date {from} plus the counting rule {rule} gives {result}; the day of the act is day 0. */
    COUNTED(1, "from", "rule", "result"),
    /** The month of the result is too short for the day; by the agreement's policy {policy} the date is {result}. */
    MONTH_END(1, "policy", "result"),
    /** The agreement may not enter into force before {floor}; {computed} becomes {result}. */
    NOT_BEFORE_DATE(1, "floor", "computed", "result"),
    /** The agreement may not enter into force before {agreement}, in force on {floor}; the date is {result}. */
    NOT_BEFORE_AGREEMENT(1, "agreement", "floor", "result"),
    /** {agreement} is not in force, so this agreement cannot be. */
    NOT_BEFORE_AGREEMENT_OPEN(1, "agreement"),
    /** The depositary announced {announced} as the date of entry into force. */
    ENTRY_INTO_FORCE_ANNOUNCED(1, "announced"),
    /** The announced date {announced} and the computed date {computed} agree. */
    ANNOUNCED_AND_COMPUTED_AGREE(1, "announced", "computed"),
    /** The announced date {announced} differs from the computed date {computed}; the announced one holds. */
    ANNOUNCED_AND_COMPUTED_DIFFER(1, "announced", "computed"),
    /** The acts held give no computed date to compare with the announced date {announced}. */
    ANNOUNCED_NOT_COMPUTED(1, "announced"),
    /** The depositary counted the instrument of {state} although the clause read alone would not. */
    COUNTED_BY_DEPOSITARY(1, "state", "date"),
    /** The depositary did not count the instrument of {state} although the clause read alone would. */
    NOT_COUNTED_BY_DEPOSITARY(1, "state", "date"),
    /** Once in force on {since}, the agreement has effect from {effective}. */
    EFFECTIVE_FROM(1, "since", "effective"),
    /** The number of parties has fallen below the number needed; that does not end the agreement (VCLT art. 55). */
    BELOW_THRESHOLD_STAYS_IN_FORCE(1, "needed", "parties"),
    // Entry into force for a State
    /** Consent of {consent} was given by the threshold date {threshold}: bound with the agreement on {result}. */
    BOUND_WITH_THE_AGREEMENT(1, "consent", "threshold", "result"),
    /** Consent of {consent} came after the threshold deposit of {threshold}: own clock, never before the agreement on {entry}; result {result}. */
    OWN_CLOCK_AFTER_THRESHOLD(1, "consent", "threshold", "entry", "result"),
    /** The threshold date is not known: own clock from {consent}, never before the agreement on {entry}; result {result}. */
    OWN_CLOCK_OR_WITH_THE_AGREEMENT(1, "consent", "entry", "result"),
    /** Consent of {consent} came after entry into force on {entry}: own clock; result {result}. */
    OWN_CLOCK_AFTER_ENTRY(1, "consent", "entry", "result"),
    /** Consent of {consent} lies between threshold and entry into force on {entry}, a gap that the clause leaves; bound with the agreement on {result}. */
    GAP_BOUND_WITH_THE_AGREEMENT(1, "consent", "entry", "result"),
    /** Consent of {consent} lies between threshold and entry into force on {entry}, a gap that the clause leaves; read as own clock: {result}. */
    GAP_OWN_CLOCK(1, "consent", "entry", "result"),
    /** No separate rule for later parties: the later of the agreement's date {entry} and the own date {own} is {result}. */
    LATER_OF_BOTH(1, "entry", "own", "result"),
    /** The agreement is silent on later parties: bound from the later of {entry} and {consent} (VCLT art. 24(3)). */
    BOUND_ON_CONSENT(1, "consent", "entry", "result"),
    /** A succession takes effect on its stated date {effective}, never before the agreement on {entry}; result {result}. */
    BOUND_FROM_SUCCESSION(1, "effective", "entry", "result"),
    /** The depositary published {announced} as the date of entry into force for {state}. */
    IN_FORCE_FOR_STATE_ANNOUNCED(1, "state", "announced"),
    /** The agreement binds {state} from that day; it is not retroactive (VCLT art. 28). */
    NOT_RETROACTIVE(1, "state"),
    /** {state} extended it to {territory}. */
    TERRITORY_EXTENDED(1, "state", "territory", "date"),
    /** {state} excluded {territory}. */
    TERRITORY_EXCLUDED(1, "state", "territory", "date"),
    /** {state} withdrew its statement on {territory}. */
    TERRITORY_WITHDRAWN(1, "state", "territory", "date"),
    // Provisional application
    /** {state} declared on {date} that it applies {articles} provisionally (VCLT art. 25(1)). */
    PROVISIONAL_DECLARED(1, "state", "date", "articles"),
    /** The agreement has no clause on provisional application; it rests on agreement in some other manner (VCLT art. 25(1)(b)). */
    PROVISIONAL_WITHOUT_CLAUSE(1, "state"),
    /** Provisional application by {state} ended on {date}. */
    PROVISIONAL_ENDED(1, "state", "date"),
    /** Provisional application ended when the agreement entered into force for {state} on {date}. */
    PROVISIONAL_SUPERSEDED(1, "state", "date"),
    // Withdrawal, suspension, end
    /** {state} gave notice of withdrawal on {date}. */
    WITHDRAWAL_NOTIFIED(1, "state", "date"),
    /** The notice of {state} takes effect on {result}, {rule} after {from}. */
    WITHDRAWAL_COUNTED(1, "state", "from", "rule", "result"),
    /** The notice names the later date {stated}, which holds. */
    WITHDRAWAL_LATER_DATE(1, "state", "stated"),
    /** The notice names {stated}, earlier than the clause allows; {result} holds. */
    WITHDRAWAL_EARLIER_REFUSED(1, "state", "stated", "result"),
    /** The notice names {stated}; the clause knows no later date, so {result} holds. */
    WITHDRAWAL_LATER_NOT_PROVIDED(1, "state", "stated", "result"),
    /** The depositary published {announced} as the date on which the withdrawal of {state} takes effect. */
    WITHDRAWAL_ANNOUNCED(1, "state", "announced"),
    /** If {state} is in an armed conflict when the period ends, its withdrawal takes effect only after the conflict; a person decides. */
    WITHDRAWAL_CONFLICT_OPEN(1, "state"),
    /** It is recorded that an armed conflict prolongs the membership of {state}; its end is not recorded. */
    WITHDRAWAL_PROLONGED(1, "state"),
    /** It is recorded that an armed conflict prolonged the membership of {state} until {ended}. */
    WITHDRAWAL_PROLONGED_UNTIL(1, "state", "ended"),
    /** It is recorded that no armed conflict prolongs the membership of {state}. */
    WITHDRAWAL_NOT_PROLONGED(1, "state"),
    /** {state} revoked its notice on {date}, before it took effect (VCLT art. 68). */
    WITHDRAWAL_REVOKED(1, "state", "date"),
    /** {state} declared on {date} to revoke its notice after it had taken effect: without effect. */
    WITHDRAWAL_REVOKED_TOO_LATE(1, "state", "date"),
    /** The agreement does not provide for withdrawal; the notice of {state} of {date} has no effect that this program could compute. */
    WITHDRAWAL_NOT_PROVIDED(1, "state", "date"),
    /** The agreement is silent on withdrawal; if a right is intended or implied, at least twelve months' notice is needed (VCLT art. 56). */
    WITHDRAWAL_SILENT(1, "state"),
    /** No notice may be given before {floor}; that of {state} of {date} is counted from then. */
    WITHDRAWAL_NOT_BEFORE(1, "state", "date", "floor"),
    /** The clause sets a further condition, which a person confirms: {condition}. */
    WITHDRAWAL_CONDITION(1, "condition"),
    /** The withdrawal of {state} has taken effect on {date}. */
    WITHDRAWAL_EFFECTIVE(1, "state", "date"),
    /** The membership of {state} in {agreement} ends on {date}; by the clauses its membership here ends with it. */
    PARENT_LEFT_ENDS(1, "state", "agreement", "date"),
    /** The membership of {state} in {agreement} ends on {date}; by the clauses its membership here does not depend on it. */
    PARENT_LEFT_CONTINUES(1, "state", "agreement", "date"),
    /** The membership of {state} in {agreement} ends on {date}; what that means here is not stated, and a person decides. */
    PARENT_LEFT_NOT_STATED(1, "state", "agreement", "date"),
    /** {state} is party again by its consent of {date}. */
    REJOINED(1, "state", "date"),
    /** The competent organ suspended {state} from {date}. */
    SUSPENDED_BY_ORGAN(1, "state", "date"),
    /** The suspension of {state} ended on {date}. */
    SUSPENSION_ENDED(1, "state", "date"),
    /** {state} declared a position on {date}; no legal status is inferred from it. */
    DECLARED_POSITION(1, "state", "date"),
    /** The term of {years} years ran out after {date}. */
    TERM_RAN_OUT(1, "years", "date"),
    /** {state} did not take part in the extension by {agreement}: its membership lapsed after {date}. */
    LAPSED_AT_FIRST_EXPIRY(1, "state", "agreement", "date"),
    /** {state} took part in the extension by {agreement}. */
    TOOK_PART_IN_EXTENSION(1, "state", "agreement"),
    /** The term renews by itself for {years} years at a time; the present period began on {date}. */
    TERM_RENEWS(1, "years", "date"),
    /** The term is that of {agreement}. */
    TERM_LINKED(1, "agreement"),
    /** The depositary announced that the agreement ended on {date}. */
    TERMINATION_ANNOUNCED(1, "date"),
    // Relation between two States
    /** Between {state} and {other} the agreement is in force unmodified. */
    RELATION_IN_FORCE(1, "state", "other"),
    /** Between {state} and {other} the agreement is in force, modified by reservations. */
    RELATION_MODIFIED(1, "state", "other"),
    /** Between {state} and {other} there is no treaty relation. */
    RELATION_NONE(1, "state", "other"),
    /** The relation between {state} and {other} is disputed: an objection denies the reserving State the benefit of its reservation. */
    RELATION_DISPUTED(1, "state", "other"),
    /** Between {state} and {other} the period for objecting to a reservation runs until {until}; the relation follows from the answer. */
    RELATION_PENDING(1, "state", "other", "until"),
    /** The relation between {state} and {other} is for a person to decide. */
    RELATION_FOR_A_PERSON(1, "state", "other"),
    /** The relation between {state} and {other} is not known. */
    RELATION_NOT_KNOWN(1, "state", "other"),
    /** {state} is not bound on {on}, so there is no relation. */
    RELATION_STATE_NOT_BOUND(1, "state", "on"),
    /** {state} made a reservation on {date} to {articles}. */
    RESERVATION_MADE(1, "state", "date", "articles"),
    /** The reservation made at signature was confirmed on {date} (VCLT art. 23(2)). */
    RESERVATION_CONFIRMED(1, "state", "date"),
    /** The reservation was made when consenting or at a signature that itself binds: no confirmation is needed. */
    RESERVATION_NEEDS_NO_CONFIRMATION(1, "state"),
    /** The agreement prohibits reservations (VCLT art. 19(a)); what follows is for the States and organs. */
    RESERVATION_PROHIBITED(1, "state"),
    /** {articles} are not open to reservations (VCLT art. 19(a) and (b)). */
    RESERVATION_ARTICLE_NOT_OPEN(1, "state", "articles"),
    /** Whether the reservation is compatible with the object and purpose is for the States (VCLT art. 19(c)). */
    RESERVATION_COMPATIBILITY(1, "state"),
    /** The agreement expressly authorises the reservation: it needs no acceptance (VCLT art. 20(1)). */
    RESERVATION_AUTHORISED(1, "state"),
    /** All parties must accept the reservation (VCLT art. 20(2)). */
    RESERVATION_ALL_MUST_ACCEPT(1, "state"),
    /** The competent organ must accept the reservation (VCLT art. 20(3)). */
    RESERVATION_ORGAN_ACCEPTS(1, "state"),
    /** {state} accepted the reservation expressly on {date} (VCLT art. 20(4)(a)). */
    ACCEPTED_EXPRESSLY(1, "state", "date"),
    /** {state} did not object within {months} months of {from} and by its own consent: accepted on {result} (VCLT art. 20(5)). */
    ACCEPTED_BY_SILENCE(1, "state", "months", "from", "result"),
    /** The silence of {state} becomes acceptance on {result} (VCLT art. 20(5)). */
    SILENCE_RUNS(1, "state", "months", "from", "result"),
    /** The date that starts the period of silence, {clock}, is not recorded; {from} is used. */
    SILENCE_CLOCK_ASSUMED(1, "clock", "from"),
    /** The reservation modifies the relation to its extent, for both (VCLT art. 21(1)). */
    RESERVATION_MODIFIES(1, "state", "other", "articles"),
    /** {state} objected on {date}; the agreement is in force between the two, and the provisions do not apply to the extent of the reservation (VCLT art. 21(3)). */
    OBJECTION_SIMPLE(1, "state", "date", "articles"),
    /** {state} objected on {date} and opposed entry into force between the two (VCLT art. 20(4)(b)). */
    OBJECTION_OPPOSING(1, "state", "date"),
    /** {state} objected on {date} and excluded further provisions. */
    OBJECTION_INTERMEDIATE(1, "state", "date"),
    /** {state} objected on {date}, without the reserving State benefiting from its reservation. */
    OBJECTION_SEVERING(1, "state", "date"),
    /** View one: the reserving State is bound without the benefit of its reservation. */
    SEVERING_VIEW_BOUND(1, "state"),
    /** View two: the objection works as a simple one, and the provisions do not apply to the extent of the reservation. */
    SEVERING_VIEW_EXCLUDED(1, "state"),
    /** The form of the objection of {state} of {date} is not clear; a person has to decide. */
    OBJECTION_NOT_CLEAR(1, "state", "date"),
    /** The objection of {state} of {date} came after it had accepted on {accepted}; it does not undo the acceptance. */
    OBJECTION_TOO_LATE(1, "state", "date", "accepted"),
    /** {state} withdrew its objection, which works when {other} received notice on {date} (VCLT art. 22(3)(b)). */
    OBJECTION_WITHDRAWN(1, "state", "other", "date"),
    /** The reservation was withdrawn for {articles}, with effect for {other} from {date}. */
    RESERVATION_WITHDRAWN_IN_PART(1, "state", "other", "articles", "date"),
    /** {state} withdrew its reservation, with effect for {other} from {date} (VCLT art. 22(3)(a)). */
    RESERVATION_WITHDRAWN(1, "state", "other", "date"),
    /** {state} did not confirm at its consent of {consent} the reservation made at signature on {date}: it is no longer made (VCLT art. 23(2)). */
    RESERVATION_LAPSED(1, "state", "date", "consent"),
    /** The reservation of {state} of {date} ended with its membership on {ended}. */
    RESERVATION_ENDED_WITH_MEMBERSHIP(1, "state", "date", "ended"),
    /** The reservation of {state} of {date} ended with the agreement on {ended}. */
    RESERVATION_ENDED_WITH_AGREEMENT(1, "state", "date", "ended"),
    /** {state} made the reservation of {date} for an earlier membership, which has ended; it does not go with the new consent of {consent}. */
    RESERVATION_OF_EARLIER_MEMBERSHIP(1, "state", "date", "consent"),
    /** {other} objected in time, on {objected}: the late reservation of {state} of {date} is kept out. */
    RESERVATION_REFUSED_LATE(1, "state", "date", "other", "objected"),
    /** Until {until} anybody may object to the late reservation of {state} of {date}; it has no effect yet. */
    RESERVATION_CIRCULATED(1, "state", "date", "until"),
    /** The reservation of {state} of {date} is not accepted by those whose acceptance is needed. */
    RESERVATION_NOT_ACCEPTED(1, "state", "date"),
    /** The reservation was modified on {date}; it now covers {articles}. */
    RESERVATION_MODIFIED(1, "state", "date", "articles"),
    /** The reservation was made after consent: circulated, with {period} to object from {from} (depositary practice valid from {validFrom}). */
    RESERVATION_LATE(1, "state", "from", "period", "validFrom"),
    /** Nobody objected in time: the late reservation or modification was accepted on {result}. */
    LATE_ACCEPTED(1, "result"),
    /** The consent of {state} with its reservation takes effect when one other contracting State accepts: on {date} (VCLT art. 20(4)(c)). */
    CONSENT_EFFECTIVE_ON_ACCEPTANCE(1, "state", "date"),
    /** No other contracting State has accepted the reservation yet: the consent of {state} has no effect (VCLT art. 20(4)(c)). */
    CONSENT_AWAITS_ACCEPTANCE(1, "state"),
    /** Reservations work only within the pair; the other parties are not affected among themselves (VCLT art. 21(2)). */
    RELATION_PAIR_ONLY(1),
    /** {state} does not recognise {other}; no treaty effect is inferred from that statement. */
    NON_RECOGNITION(1, "state", "other", "date"),
    // Amendments
    /** Amendment {amendment} is in force since {date}. */
    AMENDMENT_IN_FORCE(1, "amendment", "date"),
    /** Amendment {amendment} is not in force on {on}. */
    AMENDMENT_NOT_IN_FORCE(1, "amendment", "on"),
    /** Amendment {amendment} was blocked by the objection of {state} of {date}. */
    AMENDMENT_BLOCKED(1, "amendment", "state", "date"),
    /** Whether amendment {amendment} is in force is not known. */
    AMENDMENT_NOT_KNOWN(1, "amendment"),
    /** Amendment {amendment} was adopted on {date}. */
    AMENDMENT_ADOPTED(1, "amendment", "date"),
    /** It binds only those who accept it (VCLT art. 40(4)). */
    AMENDMENT_ACCEPTING_ONLY(1),
    /** It binds all once the quota is reached. */
    AMENDMENT_FOR_ALL(1),
    /** It is deemed approved unless a party objects within {days} days; the period ends on {until}. */
    AMENDMENT_TACIT(1, "days", "until"),
    /** {state} objected on {date}, in time: it is not bound by the amendment. */
    AMENDMENT_OPTED_OUT(1, "state", "date"),
    /** {state} objected on {date}, after the period had ended on {until}: without effect. */
    AMENDMENT_OBJECTION_LATE(1, "state", "date", "until"),
    /** The quota of {needed} acceptances was reached on {date}. */
    AMENDMENT_QUOTA_REACHED(1, "needed", "date"),
    /** {reached} of the {needed} acceptances needed are there on {on}. */
    AMENDMENT_QUOTA_PROGRESS(1, "needed", "reached", "on"),
    /** The depositary published {announced} as the date on which amendment {amendment} entered into force. */
    AMENDMENT_ANNOUNCED(1, "amendment", "announced"),
    /** {state} is bound by the amendment since {date}. */
    AMENDMENT_BINDS(1, "state", "date"),
    /** {state} is not bound by the amendment. */
    AMENDMENT_DOES_NOT_BIND(1, "state"),
    /** {state} joined after the amendment: it is party to the amended agreement, and to the unamended one towards those not bound by it (VCLT art. 40(5)). */
    AMENDMENT_JOINED_LATER(1, "state", "date"),
    /** Both are bound by the amendment: the amended text governs (VCLT arts. 30(4)(a) and 40). */
    VERSION_AMENDED(1, "state", "other"),
    /** At least one is not bound by the amendment: the text to which both are parties governs (VCLT arts. 30(4)(b) and 40(4)). */
    VERSION_UNAMENDED(1, "state", "other"),
    // Access to a labelled document
    /** The document may be shown to this reader on {on}. */
    ACCESS_GRANTED(1, "on"),
    /** The document may not be shown to this reader on {on}. */
    ACCESS_DENIED(1, "on"),
    /** The document is public: it is open to everyone. */
    LABEL_PUBLIC(1),
    /** The document is marked {level}. */
    LABEL_LEVEL(1, "level"),
    /** By its own date {date} the label fell from {level} to {to}. */
    LABEL_DOWNGRADED(1, "level", "to", "date"),
    /** With the event {event} of {date} the label fell from {level} to {to}. */
    LABEL_DOWNGRADED_BY_EVENT(1, "level", "to", "event", "date"),
    /** The review date {review} has come; the label holds until its originator changes it. */
    LABEL_REVIEW_DUE(1, "review"),
    /** The reader is authorised up to {held}, which suffices for {level}. */
    LEVEL_SUFFICES(1, "held", "level"),
    /** The reader is authorised up to {held} only, not to {level}. */
    LEVEL_TOO_LOW(1, "held", "level"),
    /** The document is released to {recipients}, for whom the reader acts. */
    RELEASED_BY_NAME(1, "recipients"),
    /** The document is released to the Parties to {agreement}; {recipients} is one on {on}. */
    RELEASED_AS_PARTY(1, "recipients", "agreement", "on"),
    /** The document is not released to {recipients}, for whom the reader acts. */
    NOT_RELEASED(1, "recipients"),
    /** The originator keeps the document from {recipients}, for whom the reader acts. */
    EXPRESSLY_EXCLUDED(1, "recipients"),
    /** The reader's authorisation names the caveats of the document: {caveats}. */
    CAVEATS_HELD(1, "caveats"),
    /** The reader's authorisation does not name these caveats of the document: {caveats}. */
    CAVEATS_MISSING(1, "caveats"),
    /** The reader needs to know the cases of the document: {cases}. */
    CASES_HELD(1, "cases"),
    /** No need to know is recorded for these cases of the document: {cases}. */
    CASES_MISSING(1, "cases"),
    /** The reader is briefed until {until}. */
    BRIEFED(1, "until"),
    /** The reader's briefing ended on {until}. */
    BRIEFING_ENDED(1, "until"),
    /** No briefing of the reader is recorded. */
    NOT_BRIEFED(1),
    /** The reader has declared no conflict of interest in a case of the document. */
    NO_CONFLICT_OF_INTEREST(1),
    /** The reader has a conflict of interest in these cases: {cases}. */
    CONFLICT_OF_INTEREST(1, "cases"),
    // Making a label
    /** The label is complete and may be used. */
    LABEL_SOUND(1),
    /** The label may not be used as it stands. */
    LABEL_UNSOUND(1),
    /** The level {level} is within the maximum {maximum} for which this deployment is accredited. */
    LEVEL_WITHIN_MAXIMUM(1, "level", "maximum"),
    /** The level {level} is above the maximum {maximum} for which this deployment is accredited. */
    LEVEL_ABOVE_MAXIMUM(1, "level", "maximum"),
    /** The basis {basis} is in the list of the label scheme. */
    BASIS_LISTED(1, "basis"),
    /** The basis {basis} is not in the list of the label scheme. */
    BASIS_NOT_LISTED(1, "basis"),
    /** The review date {review} is not after {latest}, {years} years from now at most. */
    REVIEW_IN_TIME(1, "review", "latest", "years"),
    /** The review date {review} is after {latest}: it may lie at most {years} years ahead. */
    REVIEW_TOO_LATE(1, "review", "latest", "years"),
    /** The review date {review} is not after {on}, on which the label is put on the document. */
    REVIEW_NOT_AHEAD(1, "review", "on"),
    /** On {on} the document is released to {recipients}. */
    RELEASED_TO_SOMEBODY(1, "recipients", "on"),
    /** On {on} nobody could read the document: those to whom it is released are those from whom it is kept. */
    RELEASED_TO_NOBODY(1, "on"),
    // The label of a document drawn from others
    /** A document drawn from {sources} is marked {level}. */
    DERIVED_LABEL(1, "sources", "level"),
    /** {sources} cannot be joined in one document: nobody may receive all of them. */
    DERIVED_LABEL_REFUSED(1, "sources"),
    /** The highest level of the sources is {level}, that of {sources}. */
    DERIVED_LEVEL(1, "level", "sources"),
    /** On {on}, {sources} may go to {recipients}. */
    SOURCE_RELEASED(1, "sources", "recipients", "on"),
    /** On {on}, {sources} may go to nobody. */
    SOURCE_RELEASED_TO_NOBODY(1, "sources", "on"),
    /** What all sources share may go to {recipients} on {on}. */
    DERIVED_RELEASE(1, "recipients", "on"),
    /** Every source may fall to {to}; the document does with the last of them, on {date}. */
    DERIVED_DOWNGRADE(1, "to", "date"),
    /** Every source may fall to {to} with the event {event}; the document does so too. */
    DERIVED_DOWNGRADE_BY_EVENT(1, "to", "event"),
    /** The downgrades of the sources do not agree; the document carries none. */
    DERIVED_WITHOUT_DOWNGRADE(1),
    // Changing a label
    /** The label may be changed. */
    LABEL_CHANGE_ALLOWED(1),
    /** The label may not be changed: an originator has not consented. */
    LABEL_CHANGE_REFUSED(1),
    /** The change opens the document to nobody else. */
    LABEL_CHANGE_NARROWS(1),
    /** The level falls from {level} to {to}. */
    LABEL_LOWERED(1, "level", "to"),
    /** The new label falls to a lower level sooner or further than the old one. */
    LABEL_FALLS_SOONER(1),
    /** The document is released beyond those named before. */
    RELEASE_WIDENED(1),
    /** The document is no longer kept from {recipients}. */
    EXCLUSION_LIFTED(1, "recipients"),
    /** Caveats are dropped: {caveats}. */
    CAVEATS_DROPPED(1, "caveats"),
    /** A need to know is no longer asked for: {cases}. */
    CASES_DROPPED(1, "cases"),
    /** {recipients} would no longer decide about the label. */
    ORIGINATOR_DROPPED(1, "recipients"),
    /** {recipients} consented on {date}. */
    ORIGINATOR_CONSENTED(1, "recipients", "date"),
    /** The consent of {recipients} is missing. */
    ORIGINATOR_CONSENT_MISSING(1, "recipients"),
    // Terms of other schemes
    /** On {date}, the term {term} of {scheme} stands for {level}. */
    TERM_FOUND(1, "date", "term", "scheme", "level"),
    /** The table of {scheme} has no row for the term {term} on {date}. */
    TERM_NOT_FOUND(1, "date", "term", "scheme"),
    /** The row holds from {from}. */
    TERM_ROW_FROM(1, "from"),
    /** The row holds from {from} until {until}. */
    TERM_ROW_BETWEEN(1, "from", "until"),
    // An instrument that is being examined
    /** {state} is among the States that may become parties. */
    ENTITLED(1, "state"),
    /** {state} is not among the States that may become parties. */
    NOT_ENTITLED(1, "state"),
    /** Whether {state} may become a party is for the competent organ to decide. */
    ENTITLEMENT_OPEN(1, "state"),
    /** The record already holds {act} of {state}. */
    EARLIER_ACT_HELD(1, "state", "act"),
    /** The clause on consent does not name the form {form}. */
    FORM_NOT_PROVIDED(1, "form"),
    /** On {date} the agreement is not open for signature. */
    NOT_OPEN_FOR_SIGNATURE(1, "date"),
    /** If accepted as received on {received}, it brings {agreement} into force on {date}. */
    DEPOSIT_BRINGS_INTO_FORCE(1, "agreement", "received", "date"),
    /** If accepted as received on {received}, it leaves the entry into force of {agreement} as it is. */
    DEPOSIT_LEAVES_ENTRY_INTO_FORCE(1, "agreement", "received");

    private final int version;
    private final List<String> values;

    Rule(int version, String... values) {
        this.version = version;
        this.values = List.of(values);
    }

    public int version() {
        return version;
    }

    /** Names of the values that every reason with this rule carries; a reason may not carry others. */
    public List<String> carries() {
        return values;
    }
}
