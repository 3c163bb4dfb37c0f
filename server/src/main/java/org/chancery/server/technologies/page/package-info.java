/** The pages of the register of technologies. */
@NullMarked
package org.chancery.server.technologies.page;

import org.jspecify.annotations.NullMarked;
