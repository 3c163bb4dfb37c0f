package org.chancery.server.reminders;

import java.util.List;

/**
 * A person's reminders.
 *
 * @param zones to choose from
 * @param address of the calendar, shown once when it is made; empty otherwise
 * @param fault key of a text, empty for none
 */
public record ReminderView(Reminder reminder, List<String> zones, String address, String fault) {}
