package org.chancery.server.technologies.page;

import org.chancery.server.technologies.Listed;

/** What everybody sees of a technology that stands under a label. */
public record LineView(Listed line, ClassTitles titles) {}
