/**
 * Pages on which it is kept who may read labelled items: given, renewed, narrowed and withdrawn as official acts of two persons, of whom
 * neither is the one who is to read.
 */
@NullMarked
package org.chancery.server.authorisation;

import org.jspecify.annotations.NullMarked;
