package org.chancery.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Connections for the parts of the server: readers by default, the register's writer by name. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @Primary
    HikariDataSource readers(DatabaseAddress address) {
        return pool(address, Role.APP, 16);
    }

    @Bean
    HikariDataSource writer(DatabaseAddress address) {
        return pool(address, Role.WRITER, 6);
    }

    @Bean
    Reading reading(DataSource readers, PlatformTransactionManager transactions) {
        return new Reading(JdbcClient.create(readers), transactions);
    }

    @Bean
    Working working(DataSource readers, PlatformTransactionManager transactions) {
        return new Working(JdbcClient.create(readers), transactions);
    }

    private static HikariDataSource pool(DatabaseAddress address, Role role, int size) {
        Properties account = address.account(role);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(account.getProperty("user"));
        config.setPassword(account.getProperty("password"));
        config.setPoolName(role.user());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        // The database may be on its way back up; the first statement says so if it is not.
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(10_000);
        return new HikariDataSource(config);
    }
}
