package dev.rootcause;

import java.util.List;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The words of a command. Those that begin with {@code --rootcause.} are settings, and go before
 * the environment and the files that the server reads as well; no container is started.
 */
record Settings(List<String> words) {

    private static final String OURS = "--rootcause.";

    /** What is left for the command itself. */
    List<String> others() {
        return words.stream().filter(word -> !word.startsWith(OURS)).toList();
    }

    /** The settings among the words. */
    List<String> given() {
        return words.stream().filter(word -> word.startsWith(OURS)).toList();
    }

    /** Empty when it is set nowhere. */
    String value(String name) {
        var environment = new StandardEnvironment();
        var first = new SimpleCommandLinePropertySource(given().toArray(String[]::new));
        environment.getPropertySources().addFirst(first);
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        ConfigurationPropertySources.attach(environment);
        return environment.getProperty(name, "");
    }
}
