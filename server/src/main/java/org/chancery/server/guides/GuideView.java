package org.chancery.server.guides;

import java.util.Arrays;
import java.util.List;
import org.chancery.server.web.Page;

/** A guide as it is shown. */
public record GuideView(Guide guide) {

    /** The steps of a topic. */
    public List<StepText> steps(Page page, Topic topic) {
        return StepText.of(page.t("guide.topic." + topic.code()), page::t);
    }

    /** The other guides. */
    public List<Guide> others() {
        return Arrays.stream(Guide.values()).filter(it -> it != guide).toList();
    }
}
