package org.chancery.packages.untc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.acts.Column;
import org.chancery.packages.importing.Draft;
import org.chancery.packages.state.States;
import org.chancery.packages.untc.StatusPage.EndNote;

/** Signatures and consents of former States, and withdrawals, from the end notes. Every note with more to say is left for a person. */
final class NoteActs {

    private static final Pattern FORMER = Pattern.compile(
            "(?:^|(?<=\\. ))([A-Z][\\p{L} ]{2,60}?) had ((?:signed|ratified|acceded|succeeded|accepted|approved|and| |,|to){1,20}?) the (?:Convention|Treaty|Protocol|Agreement|Amendment|Statute|Covenant)\\b([^.]{0,200}?) on "
                    + PrintedDate.FORM + "(?: and " + PrintedDate.FORM + "(?:,? respectively)?)?");
    private static final Pattern VERB = Pattern.compile("signed|ratified|acceded|succeeded|accepted|approved");
    private static final Pattern WITHDRAWAL = Pattern.compile(
            "On " + PrintedDate.FORM
                    + ", the Government of ([\\p{L} '’()-]{3,80}?) deposited with the Secretary-General (?:a|its) notification of (?:withdrawal|denunciation)");
    private static final Pattern NOTIFIED = Pattern.compile("C\\.N\\.[^()]{1,60}? of " + PrintedDate.FORM);
    private static final Pattern EFFECT =
            Pattern.compile("(?:withdrawal|denunciation) (?:took effect|will take effect|takes effect)[^.]{0,80}? on "
                    + PrintedDate.FORM);
    private static final Pattern SEE_ALSO = Pattern.compile("See also note[^.]{0,600}(?:of this volume)?\\.?");
    private static final Pattern REST = Pattern.compile("[\\p{L}]{3,}");

    private final StatusPage page;
    private final PageNames names;
    private final Draft draft;

    NoteActs(StatusPage page, PageNames names, Draft draft) {
        this.page = page;
        this.names = names;
        this.draft = draft;
    }

    void draft() {
        int position = 0;
        for (EndNote note : page.notes()) {
            position++;
            note(note, "end note " + (note.number().isEmpty() ? "(" + position + ")" : note.number()));
        }
    }

    private void note(EndNote note, String position) {
        String text = note.text().replaceAll("\\s+", " ");
        List<String> placed = new ArrayList<>();
        String rest = formerStates(text, placed);
        rest = withdrawals(rest, placed);
        rest = placed.isEmpty() ? rest : SEE_ALSO.matcher(rest).replaceAll("");
        if (placed.isEmpty()) {
            draft.leave(position, String.join(", ", note.at()), "a note that is not read by the program", note.text());
        } else if (REST.matcher(rest).find()) {
            draft.leave(
                    position,
                    String.join(", ", note.at()),
                    "read as " + String.join(", ", placed) + "; the rest of the note is left",
                    note.text());
        }
    }

    private String formerStates(String text, List<String> placed) {
        Matcher m = FORMER.matcher(text);
        var rest = new StringBuilder();
        while (m.find()) {
            Optional<StateCode> state = names.inText(m.group(1)).filter(this::isFormer);
            List<String> verbs =
                    VERB.matcher(m.group(2)).results().map(r -> r.group()).toList();
            List<LocalDate> dates = new ArrayList<>();
            PrintedDate.of(m.group(4), m.group(5), m.group(6)).ifPresent(dates::add);
            if (m.group(7) != null) {
                PrintedDate.of(m.group(7), m.group(8), m.group(9)).ifPresent(dates::add);
            }
            boolean clear = state.isPresent() && verbs.size() == dates.size();
            if (clear) {
                for (int i = 0; i < verbs.size(); i++) {
                    placed.add(former(state.get(), verbs.get(i), dates.get(i)));
                }
            }
            m.appendReplacement(rest, clear ? "" : Matcher.quoteReplacement(m.group()));
        }
        return m.appendTail(rest).toString();
    }

    private String former(StateCode state, String verb, LocalDate date) {
        String act = switch (verb) {
            case "signed" -> "signature";
            case "ratified" -> "ratification";
            case "acceded" -> "accession";
            case "succeeded" -> "succession";
            case "accepted" -> "acceptance";
            default -> "approval";
        };
        return draft.add(Map.of(Column.STATE, state.value(), Column.ACT, act, Column.DATE, date.toString()));
    }

    private String withdrawals(String text, List<String> placed) {
        Matcher m = WITHDRAWAL.matcher(text);
        if (!m.find()) {
            return text;
        }
        Optional<StateCode> state = names.inText(m.group(4));
        Optional<LocalDate> date = PrintedDate.of(m.group(1), m.group(2), m.group(3));
        if (state.isEmpty() || date.isEmpty()) {
            return text;
        }
        String after = text.substring(m.end());
        Optional<LocalDate> notified = found(NOTIFIED, after);
        Optional<LocalDate> effect = found(EFFECT, after);
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.STATE, state.get().value());
        cells.put(Column.ACT, "denunciation");
        cells.put(Column.DATE, date.get().toString());
        cells.put(Column.NOTIFIED, notified.map(LocalDate::toString).orElse(""));
        placed.add(draft.add(cells));
        effect.ifPresent(e -> {
            cells.put(Column.ACT, "announcement");
            cells.put(Column.FORM, "withdrawal-effect");
            cells.put(Column.DATE, notified.orElse(date.get()).toString());
            cells.put(Column.EFFECTIVE_ON, e.toString());
            placed.add(draft.add(cells));
        });
        String before = text.substring(0, m.start());
        return before + (after.contains("subject to") ? after : "");
    }

    private static Optional<LocalDate> found(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? PrintedDate.of(m.group(1), m.group(2), m.group(3)) : Optional.empty();
    }

    /** A former State, or a participant that the grid does not list. */
    private boolean isFormer(StateCode code) {
        States.Entry entry = States.all().get(code);
        boolean former = entry != null && entry.kind() == States.Kind.FORMER;
        return former
                || page.actions().stream().noneMatch(a -> names.code(a.state()).equals(Optional.of(code)));
    }
}
