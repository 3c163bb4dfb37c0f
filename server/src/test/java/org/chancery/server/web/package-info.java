@NullMarked
package org.chancery.server.web;

import org.jspecify.annotations.NullMarked;
