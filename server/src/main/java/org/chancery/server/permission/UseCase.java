package org.chancery.server.permission;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The use case of the permission table that a route serves. On a class it holds for all routes of the class that name
 * none themselves. A route without one makes the start fail.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    /** Its name in the table, for example {@code mandate.propose}. */
    String value();
}
