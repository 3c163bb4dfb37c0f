/** Layout, shared components, error pages, language, time zone. */
@NullMarked
package org.chancery.server.web;

import org.jspecify.annotations.NullMarked;
