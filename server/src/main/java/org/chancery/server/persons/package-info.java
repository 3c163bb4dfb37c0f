/** Pages on which persons, offices and mandates are kept, as official acts of two persons. */
@NullMarked
package org.chancery.server.persons;

import org.jspecify.annotations.NullMarked;
