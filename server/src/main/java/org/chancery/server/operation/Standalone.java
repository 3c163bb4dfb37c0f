package org.chancery.server.operation;

/**
 * Whether the machine is isolated.
 *
 * @param isOn then nothing connects to any other machine, and what is set up to do so is refused at the start
 */
public record Standalone(boolean isOn) {}
