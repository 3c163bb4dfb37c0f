@NullMarked
package org.chancery.server.labels;

import org.jspecify.annotations.NullMarked;
