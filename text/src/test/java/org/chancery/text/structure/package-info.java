@NullMarked
package org.chancery.text.structure;

import org.jspecify.annotations.NullMarked;
