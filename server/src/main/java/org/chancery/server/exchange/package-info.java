/**
 * Documents and messages between delegations, organs and experts. Who may read is said by the label alone; who takes part in a thread is who
 * wrote in it and to whom it is addressed. Content is carried and never interpreted.
 */
@NullMarked
package org.chancery.server.exchange;

import org.jspecify.annotations.NullMarked;
