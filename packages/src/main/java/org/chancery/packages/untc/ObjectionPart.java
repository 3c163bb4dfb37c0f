package org.chancery.packages.untc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.law.act.Objection;

/**
 * One objection within an entry: pages put several under one State, each begun by its date, and some as a list of dates.
 *
 * @param date the printed date; empty where the section's heading says when it was made
 * @param against the names of the reserving States as printed; empty where none is named
 */
record ObjectionPart(Optional<LocalDate> date, String against, String text) {

    private static final Pattern AGAINST = Pattern.compile(
            "(?i)(?:with regards?\\s{0,2} to|objections? to)\\b.{0,160}?\\bmade (?:to .{1,30}? )?by (?:the Government of )?(.{2,160}?)\\s{0,3}(?:(?:made )?upon\\b.{0,120})?[:;.]?$");
    private static final Pattern LISTED =
            Pattern.compile("^[-–]\\s{0,3}" + PrintedDate.FORM + "\\s{0,3}:\\s{0,3}(.{5,400})$");
    private static final Pattern UPON =
            Pattern.compile(" upon [a-z]{5,20}| (?:in respect of|concerning|with respect to)\\b.{0,200}$");
    private static final Pattern SEVERING = Pattern.compile("(?i)without\\b.{0,160}?\\bbenefit(?:t?ing)?\\b");
    private static final Pattern NOT_OPPOSING = Pattern.compile(
            "(?i)(?:(?:shall|does|do|will|is|are|should) not\\b.{0,60}?\\b(?:preclude|prevent|constitute an obstacle|an obstacle|impede|affect|hinder|oppose)|(?:no|not an) obstacle)\\b.{0,80}?\\bentry into force\\b");
    private static final Pattern OPPOSING = Pattern.compile(
            "(?i)(?:opposes|preclude[sd]?|prevents?) the entry into force|not\\b.{0,40}?\\b(?:enter|entered) into force between|no treaty relations?");

    /** The objections of an entry, in the order printed. */
    static List<ObjectionPart> of(String text) {
        List<ObjectionPart> parts = new ArrayList<>();
        var open = new Open();
        for (String line : text.lines().toList()) {
            Matcher listed = LISTED.matcher(line);
            Optional<LocalDate> date = PrintedDate.whole(line);
            if (date.isPresent()) {
                open.close(parts);
                open = new Open();
                open.date = date;
            } else if (listed.matches()) {
                parts.add(new ObjectionPart(
                        PrintedDate.of(listed.group(1), listed.group(2), listed.group(3)),
                        against(listed.group(4)),
                        line));
            } else {
                String named = line.length() <= 300 ? against(line) : "";
                if (!named.isEmpty() && !open.against.isEmpty()) {
                    Optional<LocalDate> same = open.date;
                    open.close(parts);
                    open = new Open();
                    open.date = same;
                }
                open.against = open.against.isEmpty() ? named : open.against;
                open.text.append(line).append('\n');
            }
        }
        open.close(parts);
        return parts;
    }

    /** The kind of objection, where the words leave no doubt. */
    Objection.Form form() {
        boolean severing = SEVERING.matcher(text).find();
        boolean notOpposing = NOT_OPPOSING.matcher(text).find();
        if (severing) {
            return Objection.Form.SEVERING;
        }
        if (notOpposing) {
            return Objection.Form.SIMPLE;
        }
        return OPPOSING.matcher(text).find() ? Objection.Form.OPPOSING_ENTRY_INTO_FORCE : Objection.Form.NOT_CLEAR;
    }

    private static String against(String line) {
        Matcher m = AGAINST.matcher(line);
        return m.find() ? UPON.matcher(m.group(1)).replaceAll("").strip() : "";
    }

    /** A part that is still being read. */
    private static final class Open {
        private Optional<LocalDate> date = Optional.empty();
        private String against = "";
        private final StringBuilder text = new StringBuilder();

        void close(List<ObjectionPart> parts) {
            if (!text.isEmpty()) {
                parts.add(new ObjectionPart(date, against, text.toString().strip()));
            }
        }
    }
}
