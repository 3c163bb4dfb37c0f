package org.chancery.server.identity.page;

import java.util.List;
import org.chancery.server.identity.Change;
import org.chancery.server.identity.Task;
import org.chancery.server.permission.Actor;

/**
 * What a person sees first.
 *
 * @param actor the person in the active role
 * @param mine what this person has to do, by deadline
 * @param others what waits for others after this person acted, by deadline
 * @param changes what happened lately, newest first
 */
public record PersonStartView(Actor actor, List<Task> mine, List<Task> others, List<Change> changes) {}
