/** Tests of keeping a secretariat. */
@org.jspecify.annotations.NullMarked
package org.chancery.cli.keep;
