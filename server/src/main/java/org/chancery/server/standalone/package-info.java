/** An isolated machine, as of a national review body: no connection goes out; packages of the library come in and bundles go out by hand. */
@NullMarked
package org.chancery.server.standalone;

import org.jspecify.annotations.NullMarked;
