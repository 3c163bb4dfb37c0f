@NamedInterface("notice")
@NullMarked
package org.chancery.server.docket.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
