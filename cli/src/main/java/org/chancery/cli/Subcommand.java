package org.chancery.cli;

import java.util.concurrent.Callable;

/** A command that a part of the build above this one contributes, found by {@link java.util.ServiceLoader}. */
public interface Subcommand extends Callable<Integer> {}
