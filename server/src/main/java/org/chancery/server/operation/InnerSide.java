package org.chancery.server.operation;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds on an inner server. */
final class InnerSide implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getBeanFactory() != null && context.getBeanFactory().getSingleton("side") == Side.INNER;
    }
}
