package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.drill.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a person reads for each kind of reply and of observation. */
class EveryReplyTest {

    @Test
    void sentences() {
        assertThat(read(new Reply.Says("Noted.\nGo on."))).isEqualTo("Noted.\nGo on.");
    }

    @Test
    void aVoiceSaysWhoAndWhen() {
        assertThat(read(new Reply.Voice("CTO", "What do we tell customers?", "10:12")))
                .isEqualTo("> CTO (10:12) What do we tell customers?");
    }

    @Test
    void aListHasAHeadForEachSection() {
        assertThat(
                        read(
                                new Reply.Lists(
                                        "So far",
                                        List.of(
                                                new Reply.Section("Done", List.of("one", "two")),
                                                new Reply.Section("Cause", List.of("three"))))))
                .isEqualTo("So far\nDone\n- one\n- two\nCause\n- three");
    }

    @Test
    void aVeryLongListIsParagraphs() {
        List<String> items = IntStream.range(0, 80).mapToObj(i -> "item " + i).toList();
        SlackMessage message =
                MadeUp.message(new Reply.Lists("All", List.of(new Reply.Section("db", items))));
        assertThat(Shown.read(message.atOnce())).startsWith("All\ndb\nitem 0 · item 1 · item 2");
        assertThat(message.files()).isEmpty();
    }

    @Test
    void aChoiceHasAButtonEach() {
        SlackMessage message =
                MadeUp.asking(new Reply.Offers("Which one?", List.of("Page latency", "CPU")));
        assertThat(Shown.read(message.atOnce()))
                .isEqualTo("Which one?\n- Page latency\n- CPU\n[Page latency] [CPU]");
        assertThat(Shown.json(message.atOnce()).toString())
                .contains("\"rc_choose_1\"", "\"rc_choose_2\"", Rehearsed.ID + "|7");
    }

    @Test
    void onlyTheLastOfTwoQuestionsHasButtonsAndNoMoreThanFive() {
        List<String> six = List.of("a", "b", "c", "d", "e", "f");
        SlackMessage message =
                MadeUp.asking(
                        new Reply.Offers("First?", List.of("x", "y")),
                        new Reply.Offers("Second?", six));
        assertThat(Shown.read(message.atOnce()))
                .isEqualTo(
                        "First?\n- x\n- y\nSecond?\n- a\n- b\n- c\n- d\n- e\n- f\n"
                                + "[a] [b] [c] [d] [e]");
    }

    @Test
    void aQuestionThatIsAnsweredHasNoButtons() {
        assertThat(read(new Reply.Offers("Which?", List.of("x", "y"))))
                .isEqualTo("Which?\n- x\n- y");
    }

    @Test
    void fourChartsAreTwoPicturesAfterTheSentences() {
        SlackMessage message =
                MadeUp.message(
                        MadeUp.chart("a"),
                        MadeUp.fact("line"),
                        MadeUp.chart("b"),
                        MadeUp.chart("c"),
                        MadeUp.chart("d"));
        assertThat(Shown.read(Shown.withPictures(message)))
                .isEqualTo(
                        """
                        a is at 100 %.
                        b is at 100 %.
                        c is at 100 %.
                        image F01
                        d is at 100 %.
                        image F02
                        It is known.
                        - line\
                        """);
        assertThat(message.pictures())
                .extracting(SlackMessage.Part.Picture::name)
                .containsExactly("turn-7-1.png", "turn-7-2.png");
        assertThat(message.pictures().getFirst().alt()).contains("a in %", "b in %", "c in %");
    }

    @Test
    void theFirstTableIsOneAndTheNextIsMonospace() {
        SlackMessage message = MadeUp.message(MadeUp.table(1, "a", ""), MadeUp.table(2, "b", "c"));
        assertThat(Shown.read(message.atOnce()))
                .isEqualTo(
                        """
                        A table.
                        | h0 | h1 |
                        | a | – |
                        A table.
                        ```
                        h0  h1
                        b   c
                        b   c
                        ```\
                        """);
        assertThat(message.files()).isEmpty();
    }

    @Test
    void aTableWithoutRowsIsItsSentence() {
        assertThat(read(MadeUp.table(0, "a"))).isEqualTo("A table.");
    }

    @Test
    void wideCellsAreWrappedSoThatAPhoneShowsThem() {
        String wide = "config batch-jobs: sessions_old kept for thirty days from now on";
        SlackMessage message =
                MadeUp.message(MadeUp.table(1, "x"), MadeUp.table(1, "09:12", wide, "me"));
        String read = Shown.read(message.atOnce());
        assertThat(read.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(57));
        assertThat(read.replaceAll("\\s+", " "))
                .contains("sessions_old kept for", "thirty days from now on");
        assertThat(message.files()).isEmpty();
    }

    @Test
    void aTableThatIsTooLargeGoesIntoAFile() {
        SlackMessage message = MadeUp.message(MadeUp.table(100, "a", "b"));
        assertThat(Shown.read(message.atOnce()))
                .contains("```", "All of it, 101 lines, is in the file turn-7-1.txt.");
        assertThat(message.files())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("turn-7-1.txt");
                    assertThat(file.text().lines()).hasSize(101);
                });
        Shown.isTaken(message);
    }

    @Test
    void aLogShowsEightLinesWithRepeatsFoldedAndTheRestIsAFile() {
        List<String> lines =
                new ArrayList<>(IntStream.range(0, 9).mapToObj(i -> "line " + i).toList());
        lines.addAll(0, Collections.nCopies(500, "again"));
        SlackMessage message = MadeUp.message(MadeUp.log(lines));
        assertThat(Shown.read(message.atOnce()))
                .isEqualTo(
                        """
                        The log.
                        ```
                        web-3
                        again ×500
                        line 0
                        line 1
                        line 2
                        line 3
                        line 4
                        line 5
                        line 6
                        ```
                        context: All of it, 509 lines, is in the file turn-7-1.txt.\
                        """);
        assertThat(message.files().getFirst().text().lines()).hasSize(509);
    }

    @Test
    void aCommandShowsWhereItRan() {
        assertThat(read(MadeUp.command("Total: 209", "TCP: 12")))
                .isEqualTo("Sockets.\n```\ndb-1$ ss -s\nTotal: 209\nTCP: 12\n```");
    }

    @Test
    void whatNobodyRecordsIsASentence() {
        assertThat(read(MadeUp.notCollected())).isEqualTo("Nobody records this.");
    }

    @Test
    void whatDoesNotFitIntoAMessageGoesIntoAFileInFull() {
        List<String> items = Collections.nCopies(50, "x".repeat(160));
        Reply.Section section = new Reply.Section("Hypotheses", items);
        SlackMessage message =
                MadeUp.message(
                        new Reply.Lists("So far", List.of(section, section, section)),
                        new Reply.Says("The last sentence."));
        Shown.isTaken(message);
        assertThat(Shown.read(message.atOnce()))
                .endsWith("context: There is more: the rest is in the file turn-7-rest.txt.");
        assertThat(message.files().getFirst().text()).endsWith("The last sentence.");
        String all = Shown.read(message.atOnce()) + message.files().getFirst().text();
        assertThat(all.split("x{160}", -1)).hasSizeGreaterThanOrEqualTo(150);
    }

    private static String read(Reply reply) {
        SlackMessage message = MadeUp.message(reply);
        Shown.isTaken(message);
        return Shown.read(message.atOnce());
    }
}
