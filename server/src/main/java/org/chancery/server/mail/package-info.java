/** Mail of the secretariat to single persons: written into a table with what it is about, sent with retries, and mail settings for all modules. */
@NullMarked
package org.chancery.server.mail;

import org.jspecify.annotations.NullMarked;
