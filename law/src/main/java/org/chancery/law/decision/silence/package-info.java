/** The silence procedure: adopted if no objection reaches the Chair before an exact time (OSCE MC.DOC/1/06, Annex 1(A)). */
@NullMarked
package org.chancery.law.decision.silence;

import org.jspecify.annotations.NullMarked;
