/** Signed archives: files with a signed list of what they hold, in which nothing else can be (docs/bundles.md). */
@NullMarked
package org.chancery.register.archive;

import org.jspecify.annotations.NullMarked;
