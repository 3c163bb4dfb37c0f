@NullMarked
package org.chancery.law.scope;

import org.jspecify.annotations.NullMarked;
