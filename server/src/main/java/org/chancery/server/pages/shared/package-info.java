/** What several pages show in the same way: the Finding, the foot with citation and sources, the permanent addresses. */
@NullMarked
package org.chancery.server.pages.shared;

import org.jspecify.annotations.NullMarked;
