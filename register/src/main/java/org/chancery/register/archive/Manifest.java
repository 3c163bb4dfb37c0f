package org.chancery.register.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What an archive says of itself: the text that is signed. Its first line is the kind with its version, then come facts, a word and a
 * value on each line, then the files in their order.
 *
 * @param kind for example {@code chancery-bundle/1}
 * @param facts by their words; a word may stand for several values, parted by spaces
 * @param members in the order in which they stand in the archive
 */
public record Manifest(String kind, SequencedMap<String, String> facts, List<Member> members) {
    private static final String FILE = "file ";

    public Manifest {
        members = List.copyOf(members);
        facts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facts));
        if (!kind.matches("[a-z]+(-[a-z]+)*/[1-9][0-9]*")) {
            throw new ArchiveRefused("the kind of an archive reads like chancery-bundle/1, not \"" + kind + "\"");
        }
        facts.forEach((word, value) -> {
            if (!word.matches("[a-z]+(-[a-z]+)*") || word.equals("file") || !value.matches("\\S(.*\\S)?")) {
                throw new ArchiveRefused(
                        "a fact of an archive is a word and a value, not \"" + word + " " + value + "\"");
            }
        });
        Set<String> names = new HashSet<>();
        members.forEach(member -> {
            if (!names.add(member.name())) {
                throw new ArchiveRefused("the file " + member.name() + " is named twice");
            }
        });
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder(kind).append('\n');
        facts.forEach(
                (word, value) -> text.append(word).append(' ').append(value).append('\n'));
        members.forEach(member -> text.append(member.line()).append('\n'));
        return text.toString();
    }

    /** Reads the text; anything but the one spelling of it is refused. */
    public static Manifest parse(String text) {
        List<String> lines = text.lines().toList();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        List<Member> members = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            int space = line.indexOf(' ');
            if (space < 0) {
                throw new ArchiveRefused("not a line of an archive's list: " + line);
            }
            if (line.startsWith(FILE)) {
                members.add(member(line));
            } else if (facts.put(line.substring(0, space), line.substring(space + 1)) != null) {
                throw new ArchiveRefused("the archive says " + line.substring(0, space) + " twice");
            }
        }
        Manifest manifest = new Manifest(lines.isEmpty() ? "" : lines.getFirst(), facts, members);
        if (!manifest.text().equals(text)) {
            throw new ArchiveRefused("the list of the archive is not in its canonical form");
        }
        return manifest;
    }

    private static Member member(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 4 || !parts[2].matches("0|[1-9][0-9]{0,10}")) {
            throw new ArchiveRefused("not a file of an archive's list: " + line);
        }
        return new Member(parts[3], Long.parseLong(parts[2]), parts[1]);
    }

    /** A fact that must be there. */
    public String fact(String word) {
        return find(word).orElseThrow(() -> new ArchiveRefused("the archive does not say its " + word));
    }

    /** A fact that may be there. */
    public Optional<String> find(String word) {
        return Optional.ofNullable(facts.get(word));
    }

    /** A fact that is a whole number from 0. */
    public long number(String word) {
        String value = fact(word);
        if (!value.matches("0|[1-9][0-9]{0,17}")) {
            throw new ArchiveRefused("the archive's " + word + " is a whole number, not \"" + value + "\"");
        }
        return Long.parseLong(value);
    }

    /** The file of a name, if the archive has it. */
    public Optional<Member> file(String name) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }
}
