/** The pages of the registry of numbered copies, and those of holders. */
@NullMarked
package org.chancery.server.copies.page;

import org.jspecify.annotations.NullMarked;
