/** What is wrong in a file, where, and what would be right. */
@NullMarked
package org.chancery.packages.problem;

import org.jspecify.annotations.NullMarked;
