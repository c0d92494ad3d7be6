package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.drill.Reply;
import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody types is shown as it is: nothing in it is a mention, a link or an emphasis. */
class HostileWordsTest {

    static Stream<String> words() {
        return Stream.of(
                "<!channel> look <@U01ADA> at <https://example.com|this>",
                "&lt;!here&gt; & <!subteam^S01>",
                "*bold* _it_ ~no~ `code` ```block``` > quote :fire: @here",
                "\u202Egnp.exe\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
                "a\u200Bb\u2060c\uFEFF",
                "\uD83D\uDE80".repeat(2_000),
                "x".repeat(4_000),
                "<".repeat(4_000),
                "&".repeat(1_399) + "\uD83D\uDE80".repeat(1_300),
                "\n".repeat(50) + "end",
                "\"},{\"type\":\"mrkdwn\",\"text\":\"<!channel>\"");
    }

    @ParameterizedTest
    @MethodSource("words")
    void areShownAsTheyAreInEveryReply(String words) {
        List<Reply> replies =
                List.of(
                        new Reply.Says(words),
                        new Reply.Voice(words, words, "10:12"),
                        new Reply.Lists(words, List.of(new Reply.Section(words, List.of(words)))),
                        MadeUp.log(List.of(words, words)),
                        MadeUp.command(words),
                        MadeUp.fact(words),
                        MadeUp.table(2, words, words));
        for (Reply reply : replies) {
            Shown.isTaken(MadeUp.message(reply));
        }
        Shown.isTaken(MadeUp.asking(new Reply.Offers(words, List.of(words, words))));
        Shown.isTaken(MadeUp.message(replies.toArray(Reply[]::new)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void areQuotedVerbatimOnTheScorecardHoweverLong(String words) {
        List<SlackMessage> messages = ScorecardMessages.of(words, card(words));
        messages.forEach(Shown::isTaken);
        String all = String.join("", messages.stream().map(it -> Shown.read(it.atOnce())).toList());
        String quoted = all.replace("\n> ", "").replace("> ", "");
        assertThat(quoted).contains("10:04 " + words.replace("\n> ", "").replace("> ", ""));
    }

    @ParameterizedTest
    @MethodSource("words")
    void areNeverCutInTheMiddleOfACharacter(String words) {
        for (int most = 2; most < 40; most++) {
            assertThat(isWhole(Cut.to(most, words))).isTrue();
            assertThat(Cut.to(most, words).length()).isLessThanOrEqualTo(most);
            List<String> pieces = Cut.pieces(most, words);
            assertThat(String.join("", pieces)).isEqualTo(words);
            assertThat(pieces).allMatch(HostileWordsTest::isWhole);
        }
        assertThat(Escaped.text(words)).hasSizeLessThanOrEqualTo(4_000).doesNotContain("<", ">");
        assertThat(Escaped.text(words).replaceAll("&(amp|lt|gt);", "")).doesNotContain("&");
    }

    @Test
    void anIdThatIsNoMembersIsNoMention() {
        for (String member : List.of("U01ADA> <!channel", "!channel", "local", "<@U01ADA>")) {
            Shown.isTaken(
                    MadeUp.message(new Reply.Says("x"))
                            .afterPress(new StoredPost.Press(Button.RECAP, "Recap", member)));
            assertThat(Shown.json(List.of(Blocks.naming("by", member))).toString())
                    .doesNotContain("mrkdwn");
        }
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(it -> Character.getType(it) == Character.SURROGATE);
    }

    private static Scorecard card(String words) {
        List<String> many = Collections.nCopies(40, words);
        Scorecard.Quote quote = new Scorecard.Quote(1, "10:04", words);
        Map<Phase, Scorecard.Grade> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(
                    phase,
                    new Scorecard.Grade(
                            2.5,
                            10,
                            met(words, quote),
                            failed(words),
                            List.of(quote, quote, quote)));
        }
        return new Scorecard(
                63,
                phases,
                List.of(new Scorecard.Flag(words, words, words, words, quote)),
                5,
                21,
                "1",
                new Scorecard.Debrief(
                        words, many, many, many, many, words, closing(words), team(words), many),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Scorecard.Met> met(String words, Scorecard.Quote quote) {
        return Collections.nCopies(40, new Scorecard.Met(words, 1, words, quote));
    }

    private static List<Scorecard.Failed> failed(String words) {
        return Collections.nCopies(40, new Scorecard.Failed(words, words, words, words, true));
    }

    private static List<Scorecard.Contribution> team(String words) {
        return Collections.nCopies(2, new Scorecard.Contribution(words, List.of(words, words)));
    }

    private static List<Scorecard.Closing> closing(String words) {
        return List.of(new Scorecard.Closing(words, words, List.of(words, words)));
    }
}
