package org.chancery.cli.output;

/** How an answer is printed. */
public enum Format {
    TABLE,
    JSON,
    CSV
}
