@NullMarked
package org.chancery.server.persons;

import org.jspecify.annotations.NullMarked;
