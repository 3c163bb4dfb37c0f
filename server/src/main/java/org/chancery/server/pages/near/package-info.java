/** What a mistyped address may have meant. */
@NullMarked
package org.chancery.server.pages.near;

import org.jspecify.annotations.NullMarked;
