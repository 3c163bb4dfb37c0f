/** Help, accessibility, sources. */
@NullMarked
package org.chancery.server.pages.about;

import org.jspecify.annotations.NullMarked;
