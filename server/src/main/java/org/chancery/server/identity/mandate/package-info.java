/** Offices and mandates: public acts that name offices, facts about them, and who holds which today. */
@NamedInterface("mandate")
@NullMarked
package org.chancery.server.identity.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
