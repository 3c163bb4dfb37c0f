/** The key folder, which lies outside the database: signing keys, the key of each act, and the last signed checkpoint. */
@NullMarked
package org.chancery.register.keys;

import org.jspecify.annotations.NullMarked;
