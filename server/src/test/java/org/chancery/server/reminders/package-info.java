@NullMarked
package org.chancery.server.reminders;

import org.jspecify.annotations.NullMarked;
