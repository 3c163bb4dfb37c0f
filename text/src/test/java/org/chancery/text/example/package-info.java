@NullMarked
package org.chancery.text.example;

import org.jspecify.annotations.NullMarked;
