/**
 * The legal review of new weapons (AP I art. 36): questions, answers, opinions, decisions and the steps between them, national and joint
 * (domain reference 01). It holds no performance, targeting or design parameters.
 */
@NullMarked
package org.chancery.law.review;

import org.jspecify.annotations.NullMarked;
