/**
 * Who may do what: one table ({@code permissions.csv}), one check, used by pages and services alike.
 *
 * <p>Nothing is allowed that the table does not name. Knows no accounts; {@code identity} says who is asking.
 */
@NullMarked
package org.chancery.server.permission;

import org.jspecify.annotations.NullMarked;
