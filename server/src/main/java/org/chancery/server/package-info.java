/**
 * The running secretariat. One package a module; see {@code ModularityTests}.
 */
@NullMarked
package org.chancery.server;

import org.jspecify.annotations.NullMarked;
