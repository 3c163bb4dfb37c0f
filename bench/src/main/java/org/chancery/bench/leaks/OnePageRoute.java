package org.chancery.bench.leaks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The page of one paper, asked for by id: for a paper that is there for the person, and otherwise word for word what is said of an id that does
 * not exist. Asked for two papers of the world and for none.
 *
 * @param path before the id
 * @param id of a paper in the address
 */
record OnePageRoute(Pages pages, String name, String path, Function<Paper, UUID> id, Condition condition)
        implements Route {

    private static final int ASKED = 2;
    private static final UUID ABSENT = new UUID(0x1111111111111111L, 1);
    private static final Pattern FORM_SECRET = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");
    private static final String LIKE_ABSENT = "as one that does not exist";

    @Override
    public List<String> answer(Person person, World world) throws IOException {
        Pages.Answer none = pages.get(person, path + ABSENT);
        String absent = withoutId(none, ABSENT);
        List<String> answers = new ArrayList<>();
        for (Paper paper : asked(world)) {
            UUID one = id.apply(paper);
            Pages.Answer answer = pages.get(person, path + one);
            boolean like =
                    answer.status() == none.status() && withoutId(answer, one).equals(absent);
            answers.add(like ? LIKE_ABSENT : answer.status() + " " + String.join(" ", answer.papers(world)));
        }
        return answers;
    }

    /** The id that was asked for is repeated in links, and a form's secret is another each time. */
    private static String withoutId(Pages.Answer answer, UUID id) {
        return FORM_SECRET.matcher(answer.text().replace(id.toString(), "")).replaceAll("");
    }

    @Override
    public List<String> expected(Person person, List<Paper> visible, World world) {
        return asked(world).stream()
                .map(it -> visible.contains(it) && condition.holds(person, it) ? "200 " + it.key() : LIKE_ABSENT)
                .toList();
    }

    /** The first ones of the world; reading them leaves traces that no other route counts. */
    private static List<Paper> asked(World world) {
        return world.papers().subList(0, ASKED);
    }

    @Override
    public boolean isSampled() {
        return true;
    }
}
