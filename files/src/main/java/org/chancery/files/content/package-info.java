/** What acts in a file besides being read, and the file without it. */
@NullMarked
package org.chancery.files.content;

import org.jspecify.annotations.NullMarked;
