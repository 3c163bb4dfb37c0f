/** The page of one act, like a certificate. */
@NullMarked
package org.chancery.server.pages.act;

import org.jspecify.annotations.NullMarked;
