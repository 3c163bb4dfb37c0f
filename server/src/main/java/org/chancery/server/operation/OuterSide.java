package org.chancery.server.operation;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds on an outer server. */
final class OuterSide implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getBeanFactory() != null && context.getBeanFactory().getSingleton("side") == Side.OUTER;
    }
}
