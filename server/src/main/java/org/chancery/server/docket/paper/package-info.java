/** What the depositary hands out: model instruments, receipts, notifications, certified true copies, the package for registration. */
@NullMarked
package org.chancery.server.docket.paper;

import org.jspecify.annotations.NullMarked;
