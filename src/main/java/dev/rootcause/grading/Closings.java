package dev.rootcause.grading;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Fact;
import dev.rootcause.cases.answers.Answer.Role;
import dev.rootcause.grading.Scorecard.Closing;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The closing questions, each with what the key holds and what the candidate said to it. */
record Closings(Answer answer, Account account) {

    List<Closing> compared() {
        return List.of(
                closing(1, "Which signal would have shortened the path?", shortest(), this::cites),
                closing(
                        2,
                        "Which default or limit made this possible?",
                        title("amplifier") + "; " + title("why_not_caught"),
                        words -> says("amplifier", words) || says("why_not_caught", words)),
                closing(
                        3,
                        "What becomes the bottleneck after your fix?",
                        answer.next().title(),
                        words -> Wording.of(words).mentions(answer.next().says())),
                closing(
                        4,
                        "Where would you stop digging?",
                        "at what a team can change: " + title("mechanism"),
                        words -> says("mechanism", words)));
    }

    private Closing closing(int number, String question, String right, Predicate<String> isAbout) {
        List<String> yours =
                said().filter(said ->
                                said.number() == 0
                                        ? isAbout.test(said.words())
                                        : said.number() == number)
                        .map(ClosingAnswer::words)
                        .toList();
        return new Closing(question, right, yours);
    }

    private Stream<ClosingAnswer> said() {
        return account.closingWords().stream().flatMap(ClosingAnswer::in);
    }

    /** The fact that speaks most clearly for the cause. */
    private String shortest() {
        String root = Key.root(answer);
        return answer.signals().stream()
                .filter(fact -> fact.role() == Role.KEY)
                .max(
                        Comparator.comparingDouble(
                                fact -> Beliefs.before(answer).after(fact).in(root)))
                .map(Fact::shows)
                .orElse("");
    }

    private boolean cites(String words) {
        return answer.signals().stream()
                .anyMatch(fact -> Wording.of(words).mentionsAny(fact.cited()));
    }

    private boolean says(String link, String words) {
        Answer.Link named = answer.chain().get(link);
        return named != null && Wording.of(words).mentions(named.says());
    }

    private String title(String link) {
        Answer.Link named = answer.chain().get(link);
        return named == null ? "" : named.title();
    }
}
