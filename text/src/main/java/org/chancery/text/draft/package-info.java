/** The plain-text drafting format, both ways: text to Akoma Ntoso and Akoma Ntoso to text. */
@NullMarked
package org.chancery.text.draft;

import org.jspecify.annotations.NullMarked;
