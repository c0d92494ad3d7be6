package dev.rootcause;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** One PostgreSQL for all tests of a run that start a container, on a free port, below target. */
public class SharedDatabase implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configurations) {
        return new Url();
    }

    /** The same for every test, so that they share their contexts too. */
    private record Url() implements ContextCustomizer {

        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + Server.url(),
                            "spring.datasource.username=postgres")
                    .applyTo(context);
        }
    }

    /** Started by the first test that needs it. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File("target/postgresql"))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String url() {
            return "jdbc:postgresql://127.0.0.1:" + POSTGRES.getPort() + "/postgres";
        }
    }
}
