/**
 * Reminders of tasks and deadlines outside the site: a calendar at a secret address and a regular mail. Neither carries any content, only
 * numbers, times, the part of the site and links, since calendar services and mail servers read them.
 */
@NullMarked
package org.chancery.server.reminders;

import org.jspecify.annotations.NullMarked;
