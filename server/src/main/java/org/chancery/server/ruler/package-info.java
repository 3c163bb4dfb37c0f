/** Rulers of time: where dates stand on a line, for drawings made on the server. Positions are per cent of the width, so that text keeps its size. */
@NullMarked
package org.chancery.server.ruler;

import org.jspecify.annotations.NullMarked;
