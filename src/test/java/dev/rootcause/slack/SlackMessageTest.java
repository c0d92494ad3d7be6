package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.drill.Reply;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlackMessageTest {

    @Test
    void afterAPressSaysWhatWasChosenAndByWhomInPlaceOfItsButtons() {
        SlackMessage message =
                MadeUp.asking(new Reply.Offers("Which one?", List.of("Page latency", "CPU")));
        SlackMessage pressed = message.afterPress(press(message, Button.CHOOSE_2));
        Shown.isTaken(pressed);
        assertThat(Shown.read(pressed.atOnce()))
                .isEqualTo("Which one?\n- Page latency\n- CPU\ncontext: Chosen: CPU, by<@U01ADA>");
        assertThat(pressed.text()).isEqualTo(message.text());
    }

    @Test
    void keepsItsPicturesAfterAPress() {
        SlackMessage message = MadeUp.message(MadeUp.chart("CPU"));
        assertThat(message.afterPress(press(message, Button.RECAP)).pictures())
                .isEqualTo(message.pictures());
    }

    @Test
    void losesButtonsThatNoLongerLeadAnywhere() {
        SlackMessage message = MadeUp.asking(new Reply.Offers("Which?", List.of("a")));
        assertThat(Shown.read(message.withoutButtons().atOnce())).isEqualTo("Which?\n- a");
    }

    @Test
    void helpAndTheNudgeAreTaken() {
        Shown.isTaken(HelpText.help("You lead, I do.\n• what to look at"));
        Shown.isTaken(HelpText.sentences("Four phases & <levels>."));
        Shown.isTaken(HelpText.noDrillHere());
        assertThat(Shown.read(HelpText.noDrillHere().atOnce())).endsWith("[Start a drill]");
    }

    @Test
    void everyButtonHasItsOwnIdAndIsFoundByIt() {
        assertThat(Arrays.stream(Button.values()).map(Button::id)).doesNotHaveDuplicates();
        for (Button button : Button.values()) {
            assertThat(Button.of(button.id())).contains(button);
        }
        assertThat(Button.of("rc_choose_")).isEmpty();
        assertThat(Button.choice(5)).isEqualTo(Button.CHOOSE_5);
        assertThat(Button.CHOOSE_5.words()).contains("5");
    }

    @Test
    void aValueLeadsBackToItsTurn() {
        Anchor anchor = new Anchor(Rehearsed.ID, 12);
        assertThat(anchor.value()).isEqualTo(Rehearsed.ID + "|12");
        assertThat(Anchor.of(anchor.value())).contains(anchor);
        for (String foreign : List.of("", "new", "|1", Rehearsed.ID + "|", "-".repeat(36) + "|1")) {
            assertThat(Anchor.of(foreign)).isEmpty();
        }
    }

    private static StoredPost.Press press(SlackMessage message, Button button) {
        return new StoredPost.Press(button, message.label(button), "U01ADA");
    }
}
