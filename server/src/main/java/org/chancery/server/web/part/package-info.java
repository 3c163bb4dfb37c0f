/** What the shared components of pages show. The templates stand in {@code jte/part}. */
@NamedInterface("part")
@NullMarked
package org.chancery.server.web.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
