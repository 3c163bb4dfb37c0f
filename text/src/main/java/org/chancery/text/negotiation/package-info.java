/** Square brackets: what delegations propose, support and decide about the words of a text, and what the text is meanwhile. */
@NullMarked
package org.chancery.text.negotiation;

import org.jspecify.annotations.NullMarked;
