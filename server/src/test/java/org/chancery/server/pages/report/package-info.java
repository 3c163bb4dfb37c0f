@NullMarked
package org.chancery.server.pages.report;

import org.jspecify.annotations.NullMarked;
