package org.chancery.law.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.References;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.Agreement;

/** Writes a {@link Roll} from acts that are already corrected. */
final class RollBuilder {
    private static final Comparator<Line> ORDER = Comparator.comparing(Line::state)
            .thenComparingInt(Line::from)
            .thenComparingInt(Line::kind)
            .thenComparingInt(Line::date);

    private final List<Line> lines = new ArrayList<>();
    private final Map<ActId, Integer> lineOfAct = new HashMap<>();

    private RollBuilder() {}

    /** @param returned instruments that were returned or referred and not accepted since: they put no line on the roll */
    static Roll build(
            Agreement agreement, TreatyActs acts, Set<ActId> returned, Participants participants, Columns columns) {
        return new RollBuilder().roll(agreement, acts, returned, participants, columns);
    }

    private Roll roll(
            Agreement agreement, TreatyActs acts, Set<ActId> returned, Participants participants, Columns columns) {
        for (TreatyAct act : acts.all()) {
            if (!returned.contains(act.head().id())) {
                lines.addAll(Lines.of(act, acts.concerned(act)));
            }
        }
        lines.sort(ORDER);
        announcedWithdrawalsWithoutNotice();
        for (int i = 0; i < lines.size(); i++) {
            lineOfAct.putIfAbsent(lines.get(i).act().head().id(), i);
        }
        var states = new ArrayList<Integer>();
        var firsts = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !lines.get(i).state().equals(lines.get(i - 1).state())) {
                states.add(participants.number(lines.get(i).state()));
                firsts.add(i);
            }
        }
        firsts.add(lines.size());
        int[] announcements = announcements();
        boolean published = java.util.Arrays.stream(announcements).anyMatch(line -> line >= 0);
        int base = columns.lines();
        columns.addLines(lines, references(), announcements);
        columns.addStates(base, ints(states), ints(firsts));
        return new Roll(agreement, participants, columns, lines.size(), states.size(), published, acts);
    }

    /** A published date of withdrawal stands for the notice where the notice itself is not recorded. */
    private void announcedWithdrawalsWithoutNotice() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isAnnouncement(line, Announcement.Subject.WITHDRAWAL_EFFECT)
                    && lines.stream()
                            .noneMatch(l ->
                                    l.kind() == Kind.DENUNCIATION && l.state().equals(line.state()))) {
                int from = Math.min(line.date(), line.extra());
                lines.set(
                        i,
                        new Line(
                                line.state(),
                                Kind.DENUNCIATION,
                                from,
                                line.date(),
                                line.known(),
                                line.extra(),
                                (byte) 0,
                                (byte) Roll.ONLY_ANNOUNCED,
                                line.act()));
            }
        }
        lines.sort(ORDER);
    }

    private int[] references() {
        var references = new int[lines.size()];
        for (int i = 0; i < references.length; i++) {
            references[i] = References.of(lines.get(i).act())
                    .map(id -> lineOfAct.getOrDefault(id, -1))
                    .orElse(-1);
        }
        return references;
    }

    private int[] announcements() {
        var published = new int[lines.size()];
        java.util.Arrays.fill(published, -1);
        for (int i = 0; i < published.length; i++) {
            Line line = lines.get(i);
            if (isAnnouncement(line, Announcement.Subject.IN_FORCE_FOR_STATE)) {
                assign(published, i, Kind.CONSENT);
            } else if (isAnnouncement(line, Announcement.Subject.WITHDRAWAL_EFFECT)) {
                assign(published, i, Kind.DENUNCIATION);
            }
        }
        return published;
    }

    /** The date belongs to the State's last such act up to the published date; to its first where all came later (successions). */
    private void assign(int[] published, int announcement, byte kind) {
        Line line = lines.get(announcement);
        int target = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line candidate = lines.get(i);
            if (candidate.kind() == kind
                    && candidate.state().equals(line.state())
                    && (target < 0 || candidate.date() <= line.extra())) {
                target = i;
            }
        }
        if (target >= 0
                && (published[target] < 0 || lines.get(published[target]).known() <= line.known())) {
            published[target] = announcement;
        }
    }

    private static boolean isAnnouncement(Line line, Announcement.Subject subject) {
        return line.kind() == Kind.ANNOUNCEMENT
                && line.act() instanceof Announcement a
                && a.subject() == subject
                && line.extra() != Days.NONE;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
