/** Input that a person has to put right. */
@NullMarked
package org.chancery.cli.refusal;

import org.jspecify.annotations.NullMarked;
