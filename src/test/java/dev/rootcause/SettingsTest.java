package dev.rootcause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Settings settings =
            new Settings(List.of("lint", "--rootcause.cases.extra-dir=ours", "--fast"));

    @Test
    void aWordOfTheCommandLineGoesFirst() {
        assertThat(settings.value(Assembly.EXTRA_DIR)).isEqualTo("ours");
    }

    @Test
    void theCommandSeesItsOwnWords() {
        assertThat(settings.others()).containsExactly("lint", "--fast");
        assertThat(settings.given()).containsExactly("--rootcause.cases.extra-dir=ours");
    }

    @Test
    void readsTheFilesOfTheServer() {
        assertThat(new Settings(List.of()).value("spring.application.name")).isEqualTo("rootcause");
        assertThat(new Settings(List.of()).value("rootcause.not.set")).isEmpty();
    }
}
