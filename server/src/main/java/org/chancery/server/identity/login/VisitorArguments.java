package org.chancery.server.identity.login;

import java.util.List;
import org.chancery.server.operation.OnOuter;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Visitor;
import org.chancery.server.permission.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a controller's method take who asks: a {@link Visitor}, or an {@link Actor} where the table admits no others. */
@Configuration(proxyBeanMethods = false)
@OnOuter
class VisitorArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Visitor.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Visitor visitor = Visitors.now();
        if (!parameter.getParameterType().isInstance(visitor)) {
            throw new IllegalStateException("this route takes signed-in persons; its use case must say so");
        }
        return visitor;
    }
}
