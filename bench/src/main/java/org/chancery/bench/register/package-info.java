/** Benchmark of the register: durable appends beside plain inserts, bulk load, and verification beside hashing alone. */
@NullMarked
package org.chancery.bench.register;

import org.jspecify.annotations.NullMarked;
