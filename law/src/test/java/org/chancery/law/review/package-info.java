@NullMarked
package org.chancery.law.review;

import org.jspecify.annotations.NullMarked;
