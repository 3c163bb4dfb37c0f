/**
 * Depositary notifications: numbered, to the parties and to all States entitled to become parties (VCLT art. 77(1)(e)), by page, PDF, feed
 * and e-mail, with evidence of what became of each sending.
 */
@NamedInterface("notice")
@NullMarked
package org.chancery.server.docket.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
