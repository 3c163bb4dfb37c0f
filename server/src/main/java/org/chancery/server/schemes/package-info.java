/**
 * Label schemes and equivalence tables as dated data: adopted by two officers, recorded as acts, asked for the date of a document (domain
 * reference 06, sections 2 and 3.3); and how often labels are used, for everybody to see.
 */
@NullMarked
package org.chancery.server.schemes;

import org.jspecify.annotations.NullMarked;
