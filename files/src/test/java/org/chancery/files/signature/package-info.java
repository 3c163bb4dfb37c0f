@NullMarked
package org.chancery.files.signature;

import org.jspecify.annotations.NullMarked;
