/**
 * Files that come in: told by their content, looked into, scanned where a scanner is set, and kept encrypted in one store for all modules.
 * Whoever keeps a file keeps its {@link org.chancery.files.store.FileAddress} in a table of its own.
 */
@NullMarked
package org.chancery.server.files;

import org.jspecify.annotations.NullMarked;
