package org.chancery.server.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a part that an outer server has too. It asks nothing but the public record and serves only use cases of {@code outer.txt}. Parts
 * without it exist on the inner server alone, unless their whole package is public.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnOuter {}
