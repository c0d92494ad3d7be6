package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rootcause.drill.Askable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {

    private static final List<Askable> ASKABLE =
            Rehearsed.CASES.vocabulary().signals().values().stream()
                    .map(it ->
                            new Askable(it.component(), it.label(), it.description(), it.costMin()))
                    .toList();

    @Test
    void theWholeVocabularyIsOneViewWithPrices() {
        View view = AskableView.of(ASKABLE, "");
        Shown.isTaken(view);
        String read = Shown.read(view.getBlocks());
        assertThat(ASKABLE)
                .hasSizeGreaterThan(100)
                .allSatisfy(one ->
                        assertThat(read)
                                .contains("- %s · %d min".formatted(one.label(), one.costMin())));
    }

    @Test
    void aSearchFindsByNameAndByWhatIsSaid() {
        View view = AskableView.of(ASKABLE, "  Database CPU ");
        Shown.isTaken(view);
        assertThat(Shown.read(view.getBlocks())).contains("Database CPU").doesNotContain("CDN");
        assertThat(Shown.read(AskableView.of(ASKABLE, "<!channel>").getBlocks()))
                .endsWith("Nothing is called that. Ask in your own words all the same.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, checkboxes",
        "10, checkboxes",
        "11, multi_static_select",
        "140, multi_static_select"
    })
    void theFormOffersWhatWasSeen(int seen, String element) {
        View view = CauseView.of("ids", seen(seen));
        Shown.isTaken(view);
        assertThat(Shown.json(view).toString())
                .contains("\"" + element + "\"", "signal " + (seen - 1) + " ");
    }

    @Test
    void theFormAsksNotWhatShowedItWhenNothingWasSeen() {
        View view = CauseView.of("ids", List.of());
        Shown.isTaken(view);
        assertThat(view.getBlocks()).hasSize(3);
    }

    @Test
    void theFormIsReadAsACauseWithItsEvidenceAndAPrevention() {
        ViewState state =
                state(
                        "the exact count of the search label scans all rows.",
                        "160 counts share the cores with the page queries",
                        "a statement_timeout for the stats role",
                        "Database load by query 10:04");
        String words = CauseView.words(state);
        assertThat(words)
                .isEqualTo(
                        "root cause: the exact count of the search label scans all rows, as Database"
                                + " load by query 10:04 show, because 160 counts share the cores with"
                                + " the page queries\n"
                                + "prevent: a statement_timeout for the stats role");
        String read = Shown.read(Rehearsed.answer("show me db load by query", words).atOnce());
        assertThat(read).contains("Noted as the cause", "Noted as prevention");
        assertThat(read).as("evidence is noted with it").contains("shown by: ", "10:04");
        assertThat(read).as("nothing is asked anew").doesNotContain("cores are busy");
    }

    @Test
    void anEmptyFieldSaysNothing() {
        assertThat(CauseView.words(state("the count", "", "", "")))
                .isEqualTo("root cause: the count");
    }

    private static List<CauseView.Seen> seen(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> new CauseView.Seen("signal " + i + " " + "x".repeat(i % 90), "10:04"))
                .map(it -> new CauseView.Seen(it.label().strip() + " ", it.clock()))
                .toList();
    }

    private static ViewState state(
            String cause, String mechanism, String prevention, String shown) {
        return ViewState.builder()
                .values(
                        Map.of(
                                "cause", Map.of("cause", text(cause)),
                                "mechanism", Map.of("mechanism", text(mechanism)),
                                "prevention", Map.of("prevention", text(prevention)),
                                "shown", Map.of("shown", chosen(shown))))
                .build();
    }

    private static ViewState.Value text(String words) {
        ViewState.Value value = new ViewState.Value();
        value.setValue(words.isEmpty() ? null : words);
        return value;
    }

    private static ViewState.Value chosen(String label) {
        ViewState.Value value = new ViewState.Value();
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setText(PlainTextObject.builder().text(label).build());
        value.setSelectedOptions(label.isEmpty() ? List.of() : List.of(option));
        return value;
    }
}
