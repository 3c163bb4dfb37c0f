package org.chancery.server.identity;

import java.util.List;
import org.chancery.server.web.Page;

/** A module's part of "What changed" on every person's start page. */
public interface ChangeSource {

    /** The latest of the last thirty days, newest first; a handful. */
    List<Change> latest(Page page);
}
