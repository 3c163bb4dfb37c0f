@NullMarked
package org.chancery.text.negotiation;

import org.jspecify.annotations.NullMarked;
