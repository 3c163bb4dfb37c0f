@NullMarked
package org.chancery.server.agreements;

import org.jspecify.annotations.NullMarked;
