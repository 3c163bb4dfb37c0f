/**
 * The outer server: takes signed bundles and shows what is in them. It has the public pages, the API, feeds and the log, and none of the
 * parts in which somebody signs in or anything is decided; those do not exist here.
 */
@NullMarked
package org.chancery.server.outer;

import org.jspecify.annotations.NullMarked;
