/** Files on disk: encrypted, named by keyed hashes of their content, uploaded in parts. */
@NullMarked
package org.chancery.files.store;

import org.jspecify.annotations.NullMarked;
