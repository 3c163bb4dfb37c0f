/** Tests of how what is wrong is found and said. */
@org.jspecify.annotations.NullMarked
package org.chancery.packages.problem;
