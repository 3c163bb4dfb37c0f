/** Reports of errors by readers. They are work, not facts: kept in a table of their own and never published. */
@NullMarked
package org.chancery.server.pages.report;

import org.jspecify.annotations.NullMarked;
