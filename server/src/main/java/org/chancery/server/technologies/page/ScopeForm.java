package org.chancery.server.technologies.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.law.scope.Reply;
import org.chancery.server.technologies.FormWrong;
import org.chancery.server.technologies.Given;

/**
 * The answers of a guided form. Those given so far travel with the form as three lists of fields, {@code question}, {@code reply} and
 * {@code why}; the one that is being given is {@code answer} or {@code effect}, with {@code reason}.
 */
final class ScopeForm {

    /** Stands for the question of the effects. */
    static final String EFFECTS = "!effects";

    private ScopeForm() {}

    /** The answers given so far, without the one that is being given. */
    static List<Given> before(Sent sent) {
        List<String> questions = sent.all("question");
        List<String> replies = sent.all("reply");
        List<String> reasons = sent.all("why");
        if (questions.size() != replies.size() || questions.size() != reasons.size() || questions.size() > 50) {
            throw FormWrong.refused();
        }
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            given.add(given(questions.get(i), replies.get(i), reasons.get(i)));
        }
        return given;
    }

    /** The answers with the one that is being given, if one is. */
    static List<Given> all(Sent sent) {
        List<Given> given = before(sent);
        String asked = sent.one("asked");
        if (!asked.isEmpty()) {
            String reply = asked.equals(EFFECTS) ? String.join(" ", sent.all("effect")) : sent.one("answer");
            given.add(given(asked, reply, sent.one("reason")));
        }
        return given;
    }

    private static Given given(String question, String reply, String reason) {
        if (question.equals(EFFECTS)) {
            return new Given.Effects(
                    Arrays.stream(reply.split(" ")).filter(it -> !it.isEmpty()).toList(), reason);
        }
        if (reply.isEmpty()) {
            throw FormWrong.incomplete();
        }
        return Arrays.stream(Reply.values())
                .filter(it -> it.name().equals(reply))
                .findFirst()
                .<Given>map(it -> new Given.Answer(question, it, reason))
                .orElseThrow(FormWrong::refused);
    }
}
