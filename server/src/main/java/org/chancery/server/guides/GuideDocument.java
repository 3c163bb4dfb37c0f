package org.chancery.server.guides;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;

/** All guides as one page of the documentation, docs/guides.md and docs/guides.ru.md; made from the texts that the pages show. */
public final class GuideDocument {

    private GuideDocument() {}

    /** The page in Markdown. A topic that several guides share is written once. */
    public static String markdown(Texts texts, Language language) {
        StringBuilder page = new StringBuilder("# " + texts.of(language, "guide.title") + "\n\n");
        page.append(texts.of(language, "guide.lead")).append("\n\n");
        page.append(texts.of(language, "guide.document")).append("\n\n");
        for (Guide guide : Guide.values()) {
            page.append("- **")
                    .append(texts.of(language, "guide." + guide.code()))
                    .append("**: ");
            page.append(guide.topics().stream()
                            .map(it -> "[" + title(texts, language, it) + "](#" + it.code() + ")")
                            .collect(Collectors.joining(" · ")))
                    .append('\n');
        }
        Arrays.stream(Topic.values()).forEach(topic -> {
            page.append("\n<a id=\"").append(topic.code()).append("\"></a>\n\n## ");
            page.append(title(texts, language, topic)).append("\n\n");
            List<StepText> steps =
                    StepText.of(texts.of(language, "guide.topic." + topic.code()), key -> texts.of(language, key));
            for (int i = 0; i < steps.size(); i++) {
                page.append(i + 1).append(". ").append(plain(steps.get(i))).append('\n');
            }
        });
        return page.toString();
    }

    private static String title(Texts texts, Language language, Topic topic) {
        return texts.of(language, "guide.topic." + topic.code() + ".title");
    }

    private static String plain(StepText step) {
        return step.pieces().stream()
                .map(it -> it.isName() ? "*" + it.text() + "*" : it.text())
                .collect(Collectors.joining());
    }
}
