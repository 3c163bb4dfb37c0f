package org.chancery.server.incidents;

import org.chancery.server.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Places of incidents in the navigation: the list for those of office, the report for everybody else who has signed in. */
@Configuration(proxyBeanMethods = false)
class IncidentSections {

    @Bean
    @Order(950)
    Section incidentsSection() {
        return new Section(Section.Group.SECURITY, "/incidents", "incidents.title", "incident.see");
    }

    @Bean
    @Order(990)
    Section reportIncidentSection() {
        return new Section(Section.Group.SECURITY, "/incidents/report", "incidents.report", "incident.report");
    }
}
