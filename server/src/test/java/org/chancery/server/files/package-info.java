/** Tests of files that come in. */
@NullMarked
package org.chancery.server.files;

import org.jspecify.annotations.NullMarked;
