package org.chancery.server.web;

import org.chancery.server.operation.ServeOptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the site says of itself, from the way it was started. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    SiteNotice siteNotice(ServeOptions options) {
        return new SiteNotice(options.origin() == null, options.demo());
    }
}
