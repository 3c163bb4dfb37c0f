/** Agreement packages: reading, writing and checking folders of {@code agreement.yaml} and {@code acts.csv}. */
@NullMarked
package org.chancery.packages;

import org.jspecify.annotations.NullMarked;
