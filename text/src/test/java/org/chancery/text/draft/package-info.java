@NullMarked
package org.chancery.text.draft;

import org.jspecify.annotations.NullMarked;
