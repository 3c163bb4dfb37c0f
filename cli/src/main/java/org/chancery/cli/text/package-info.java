/** Agreement texts at the command line. */
@NullMarked
package org.chancery.cli.text;

import org.jspecify.annotations.NullMarked;
