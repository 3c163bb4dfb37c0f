/** Where the command line finds agreements: folders and the reference library. */
@NullMarked
package org.chancery.cli.source;

import org.jspecify.annotations.NullMarked;
