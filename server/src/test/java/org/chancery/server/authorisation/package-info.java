@NullMarked
package org.chancery.server.authorisation;

import org.jspecify.annotations.NullMarked;
