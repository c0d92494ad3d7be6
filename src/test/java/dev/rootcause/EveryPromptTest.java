package dev.rootcause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A prompt that nobody says, or whose slots are not its inputs, is a mistake. */
class EveryPromptTest {

    private static final Path PROMPTS = Path.of("prompts");
    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    static List<Path> prompts() throws IOException {
        try (Stream<Path> files = Files.list(PROMPTS)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void saysInItsFrontMatterWhatItIsFilledWith(Path prompt) throws IOException {
        String text = Files.readString(prompt);
        Matcher header =
                Pattern.compile("\\A---\nversion: \\d+\nused-by: .+\ninputs: \\[(.*)]\n---\n")
                        .matcher(text);
        assertThat(header.find()).as("front matter with version, used-by and inputs").isTrue();
        Set<String> inputs =
                Arrays.stream(header.group(1).split(", ?"))
                        .filter(input -> !input.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> slots =
                SLOT.matcher(text)
                        .results()
                        .map(slot -> slot.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(slots).isEqualTo(inputs);
    }

    @Test
    void isSaidSomewhere() throws IOException {
        String code = code();
        assertThat(prompts())
                .allSatisfy(prompt -> {
                    String name = prompt.getFileName().toString().replace(".md", "");
                    assertThat(code).as(name).contains('"' + name + '"');
                });
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        }
    }
}
