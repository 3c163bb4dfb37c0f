@NullMarked
package org.chancery.text.command;

import org.jspecify.annotations.NullMarked;
