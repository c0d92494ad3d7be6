package dev.rootcause.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without a {@code spring.datasource.url} the program brings its own database. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
        name = "spring.datasource.url",
        havingValue = "embedded",
        matchIfMissing = true)
class EmbeddedDatabase {

    @Bean
    EmbeddedServer embeddedServer(
            @Value("${rootcause.data-dir}") Path folder,
            @Value("${rootcause.database.port}") int port,
            @Value("${rootcause.database.join}") boolean join) {
        return EmbeddedServer.start(new DatabaseSettings(folder, port, join));
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedServer server) {
        return new JdbcConnectionDetails() {

            @Override
            public String getUsername() {
                return DatabaseSettings.USER;
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }
}
