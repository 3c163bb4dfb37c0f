/** Rules of procedure of an organ, read from a YAML file (docs/rules-of-procedure.md). */
@NullMarked
package org.chancery.packages.procedure;

import org.jspecify.annotations.NullMarked;
