@NullMarked
package org.chancery.text.amend;

import org.jspecify.annotations.NullMarked;
