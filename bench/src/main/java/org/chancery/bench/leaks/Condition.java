package org.chancery.bench.leaks;

/** What a route asks for besides the label. */
interface Condition {

    /** Whether a person whose labels open the paper gets it. */
    boolean holds(Person person, Paper paper);

    default Condition or(Condition other) {
        return (person, paper) -> holds(person, paper) || other.holds(person, paper);
    }

    /** The same for those who are in office only. */
    default Condition inOffice() {
        return (person, paper) -> person.isSignedIn() && holds(person, paper);
    }

    /** Nobody gets anything. */
    static Condition never() {
        return (person, paper) -> false;
    }

    /** Holds, has read, reported or sent it. */
    static Condition own() {
        return (person, paper) -> paper.isHeldBy(person);
    }

    /** Holds its copy. */
    static Condition holder() {
        return (person, paper) -> paper.isHeldBy(person) && paper.isLabelled();
    }

    /** Those who keep the registry of copies. */
    static Condition registry() {
        return (person, paper) -> person.post().keeps() && paper.isLabelled();
    }

    /** Registry and security officers. */
    static Condition keeper() {
        return (person, paper) -> person.post().keeps();
    }

    /** Those who handle or oversee incidents. */
    static Condition ofIncidents() {
        return (person, paper) -> person.post().keeps() || person.post().oversees();
    }

    /** The originator of all papers, once it was told. */
    static Condition toldOriginator() {
        return (person, paper) -> paper.told() && person.post().place().equals("FRA");
    }

    /** Those who see the docket's items of the paper's State. */
    static Condition docket() {
        return (person, paper) -> person.post().seesDocketOf(paper.state());
    }

    /** Those who read everybody's reads. */
    static Condition watchesReads() {
        return (person, paper) -> person.post().watchesReads();
    }

    /** Whoever works in the exchange. */
    static Condition corresponds() {
        return (person, paper) -> person.post().corresponds();
    }

    /** The delegations of the State that is asked by every request. */
    static Condition asked() {
        return (person, paper) ->
                person.post().isOfState() && person.post().place().equals("DEU");
    }
}
