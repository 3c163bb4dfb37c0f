package org.chancery.server.docket.page;

import java.util.List;
import org.chancery.server.docket.Step;
import org.chancery.server.official.ActDescription.Described;

/** What a second officer reads before confirming; {@code hash} goes back with the confirmation. */
public record KeptView(Step step, String decision, List<Described> acts, String hash) {}
