package org.chancery.server.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The sections of a group that are for a visitor.
 *
 * @param sections at least one
 * @param current the one in which the visitor is, if it is in this group
 */
public record Menu(Section.Group group, List<Section> sections, Optional<Section> current) {

    public Menu {
        sections = List.copyOf(sections);
    }

    /** The menus of all groups that have sections for this visitor. Where one section lies below another, the nearer one is current. */
    static List<Menu> of(List<Section> sections, Page page) {
        Optional<Section> here = sections.stream()
                .filter(it -> page.isUnder(it.path()))
                .max(Comparator.comparingInt(it -> it.path().length()));
        return Arrays.stream(Section.Group.values())
                .map(group -> new Menu(
                        group,
                        sections.stream().filter(it -> it.group() == group).toList(),
                        here.filter(it -> it.group() == group)))
                .filter(it -> !it.sections().isEmpty())
                .toList();
    }

    /** Whether the visitor is in this section, for {@code aria-current}. */
    public boolean isCurrent(Section section) {
        return current.filter(section::equals).isPresent();
    }
}
