/**
 * Electronic signatures on PDF documents (PAdES, ETSI EN 319 142), checked with the DSS library of the European Commission. Nothing is fetched
 * from any network: what only others could say is named as not checked.
 */
@NullMarked
package org.chancery.files.signature;

import org.jspecify.annotations.NullMarked;
