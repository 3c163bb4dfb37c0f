package org.chancery.bench.leaks;

/** Who may see what, in ten lines; everything else is measured against this. */
public interface PlainRule {

    /** Whether the person may see a paper with the mark. */
    boolean sees(Person person, Mark mark);

    /** The access test of the organisation. */
    static PlainRule of() {
        return (person, mark) -> mark.level() == 0
                || person.inOffice() && person.briefed() && person.everything()
                || person.inOffice()
                        && person.briefed()
                        && person.level() >= mark.level()
                        && mark.release().contains(person.post().place())
                        && !mark.notTo().contains(person.post().place())
                        && person.caveats().containsAll(mark.caveats())
                        && person.cases().containsAll(mark.cases());
    }
}
