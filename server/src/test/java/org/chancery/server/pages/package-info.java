@NullMarked
package org.chancery.server.pages;

import org.jspecify.annotations.NullMarked;
