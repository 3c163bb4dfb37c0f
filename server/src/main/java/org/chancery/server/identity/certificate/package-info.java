/** TLS client certificates and smart cards, as a trusted proxy passes them on. */
@NullMarked
package org.chancery.server.identity.certificate;

import org.jspecify.annotations.NullMarked;
