package dev.rootcause.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void aCodeAloneIsPlayedByTyping() {
        assertThat(Options.parse(List.of("rc-104")))
                .isEqualTo(new Options("rc-104", 1, null, false));
    }

    @Test
    void aScriptIsPlayedWithItsSeed() {
        Options options =
                Options.parse(List.of("RC-104", "--seed", "2", "--script", "expert.txt", "--json"));
        assertThat(options).isEqualTo(new Options("RC-104", 2, Path.of("expert.txt"), true));
    }

    @Test
    void aWrongWordIsAnsweredWithTheRightOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(List.of("RC-104", "--sed", "2")))
                .withMessageContaining("--sed")
                .withMessageContaining("play <code> [--seed N]");
    }

    @Test
    void aSeedIsANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(List.of("RC-104", "--seed", "two")))
                .withMessageContaining("--seed 2");
    }

    @Test
    void nothingAtAllIsAnsweredWithTheUsage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(List.of()))
                .withMessageContaining("play <code>");
    }
}
