package org.chancery.server.permission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands before every route and lets nobody in whom the table does not admit. */
@Configuration(proxyBeanMethods = false)
class RouteGuard implements WebMvcConfigurer, HandlerInterceptor {

    private final Permissions permissions;

    RouteGuard(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (CorsUtils.isPreFlightRequest(request)) {
            return true;
        }
        if (!(handler instanceof HandlerMethod route)) {
            throw new IllegalStateException("a route that is no method serves no use case: " + handler);
        }
        String useCase = Routes.useCase(route).orElseThrow();
        request.setAttribute(SharedPage.USE_CASE, useCase);
        Permission row = permissions.table().row(useCase);
        if (SharedPage.isPersonal(request) || !useCase.startsWith("public.")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (row.who() instanceof Who.Everyone) {
            return true;
        }
        Visitor visitor = Visitors.now();
        if (!row.who().admits(visitor)) {
            throw new AccessRefused(
                    visitor instanceof Actor ? AccessRefused.Lack.ROLE : AccessRefused.Lack.SIGN_IN, useCase, "");
        }
        return true;
    }
}
