package dev.rootcause.slack;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be pressed in Slack: its action id, what stands on it, and what a press says
 * in the drill. Bolt finds handlers by regular expressions in no order: the ids are exact and
 * disjoint.
 */
enum Button {
    ASK("rc_ask", "What can I ask?", null),
    RECAP("rc_recap", "Recap", "status"),
    HINT("rc_hint", "Hint", "hint"),
    CAUSE("rc_cause", "I know the cause", null),
    DONE("rc_done", "End and grade", "done"),
    GRADE("rc_grade", "Grade it", "grade it"),
    CHANGE("rc_change", "Change something", null),
    YES("rc_yes", "Yes, do it", "yes"),
    NO("rc_no", "Leave it", "no"),
    CHOOSE_1("rc_choose_1", "1", "1"),
    CHOOSE_2("rc_choose_2", "2", "2"),
    CHOOSE_3("rc_choose_3", "3", "3"),
    CHOOSE_4("rc_choose_4", "4", "4"),
    CHOOSE_5("rc_choose_5", "5", "5"),
    DO_IT("rc_do_it", "Do it", null),
    START("rc_start", "Start a drill", null),
    NEXT("rc_next", "Next: your fix shipped", null),
    CORRECT("rc_correct", "I did this", null),
    POSTMORTEM("rc_write_up", "Write the postmortem", null),
    REPLAY("rc_ship", "Replay with my fix", null),
    SEARCH("rc_search", "Search", null);

    static final int MOST_CHOICES = 5;

    private final String id;
    private final String text;
    private final @Nullable String words;

    Button(String id, String text, @Nullable String words) {
        this.id = id;
        this.text = text;
        this.words = words;
    }

    String id() {
        return id;
    }

    String text() {
        return text;
    }

    /** What a press says in the drill; empty when it opens something instead. */
    Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /** The choice of that number, from 1 to {@value #MOST_CHOICES}. */
    static Button choice(int number) {
        return values()[CHOOSE_1.ordinal() + number - 1];
    }

    static Optional<Button> of(String id) {
        return Arrays.stream(values()).filter(button -> button.id.equals(id)).findFirst();
    }
}
