package org.chancery.server.technologies.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.server.technologies.Joined;
import org.chancery.server.technologies.Said;
import org.chancery.server.technologies.Technology;
import org.chancery.server.technologies.Waiting;
import org.chancery.server.web.part.Choice;
import org.chancery.server.web.part.TimeRuler;
import org.chancery.words.FindingText;

/**
 * A technology.
 *
 * @param level of its label; empty for PUBLIC
 * @param label its label in full; empty for PUBLIC
 * @param agreement short title
 * @param parent name of the parent item, if the reader may know it
 * @param statements all, the first first
 * @param scope its scope test, where the agreement's definition is held
 * @param classification how public lists have it, where lists are held
 * @param waiting acts about it that wait for a tick or were refused
 * @param happened what happened to it, in order
 * @param may what whoever looks may do
 * @param fault key of the text of a refusal, or empty
 */
public record TechnologyView(
        Technology technology,
        String level,
        String label,
        ClassTitles titles,
        String agreement,
        Optional<String> parent,
        List<Said> statements,
        List<Joined> joined,
        List<Waiting> waiting,
        Optional<Scope> scope,
        Optional<Classification> classification,
        List<Happened> happened,
        TimeRuler ruler,
        May may,
        String fault) {

    /** What whoever looks may do. */
    public record May(boolean restate, boolean join) {}

    /**
     * The scope test.
     *
     * @param begun whether anything was answered
     * @param finished whether no question is open
     * @param may what whoever looks may do about it
     * @param organs that may have decided, for officers who record that
     */
    public record Scope(FindingText finding, boolean begun, boolean finished, ScopeMay may, List<Choice> organs) {}

    /** What whoever looks may do about the scope test. */
    public record ScopeMay(boolean answer, boolean contest, boolean withdraw, boolean decide) {}

    /**
     * How public lists have it.
     *
     * @param rows every classification, the latest first
     * @param classify whether whoever looks may classify it
     */
    public record Classification(FindingText finding, List<Row> rows, boolean classify) {}

    /** A classification in words: the entries with their titles, or none. */
    public record Row(
            LocalDate date,
            String by,
            String list,
            String edition,
            String entries,
            String fit,
            String reason,
            String language) {}

    /** An act about the technology: its day, what it was, the number of the act. */
    public record Happened(LocalDate date, String text, long number) {}
}
