package dev.rootcause.slack;

import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.NoSuchCase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** {@code /rootcause drill [code|topic|level] [here]}, {@code help [grading]}. */
@InSlack
class ObeyCommand {

    private static final List<String> COMMANDS = List.of("drill", "help");
    private static final String HERE = "here";
    private static final String NEW = "new";
    private static final int MOST_SLIPS = 2;

    private final Drills drills;
    private final StartDrill start;
    private final Conversations conversations;
    private final Asides asides;

    ObeyCommand(Drills drills, StartDrill start, Conversations conversations, Asides asides) {
        this.drills = drills;
        this.start = start;
        this.conversations = conversations;
        this.asides = asides;
    }

    void obey(Incoming.Commanded command) {
        List<String> words = words(command.words());
        String first = words.isEmpty() ? "help" : words.getFirst();
        List<String> rest = words.subList(Math.min(1, words.size()), words.size());
        switch (first) {
            case "drill" -> drill(command, rest);
            case "help" -> help(command, rest);
            default -> suggest(command, first);
        }
    }

    /** From anywhere: what there is to say is said in the conversation with the bot. */
    void start(Candidate who) {
        String channel = conversations.with(who);
        obey(new Incoming.Commanded(who, "drill", new Back(channel, null, "", null)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void help(Incoming.Commanded command, List<String> rest) {
        SlackMessage help =
                rest.equals(List.of("grading"))
                        ? HelpText.sentences(drills.howItIsGraded())
                        : HelpText.help(drills.howToPlay());
        asides.tell(command.who(), command.back(), help);
    }

    private void suggest(Incoming.Commanded command, String word) {
        asides.tell(command.who(), command.back(), Sayings.unknown(word, nearest(word)));
    }

    private static Optional<String> nearest(String word) {
        LevenshteinDistance slips = new LevenshteinDistance();
        return COMMANDS.stream()
                .filter(it -> slips.apply(it, word) <= MOST_SLIPS)
                .min(Comparator.comparing(it -> slips.apply(it, word)));
    }

    private void drill(Incoming.Commanded command, List<String> rest) {
        String wanted =
                rest.stream()
                        .filter(word -> !word.equals(HERE) && !word.equals(NEW))
                        .collect(Collectors.joining(" "));
        try {
            if (command.isHere()) {
                start.inThread(asked(command), wanted);
            } else {
                inPrivate(command, wanted, rest.contains(NEW));
            }
        } catch (NoSuchCase e) {
            asides.tell(command.who(), command.back(), String.valueOf(e.getMessage()));
        } catch (SlackRefused e) {
            asides.tell(command.who(), command.back(), Refusals.inWords(e));
        }
    }

    /**
     * One open drill for each conversation with the bot: a new one is begun when it is asked for.
     */
    private void inPrivate(Incoming.Commanded command, String wanted, boolean anew) {
        Optional<Place> running = anew ? Optional.empty() : start.running(command.who());
        if (running.isPresent()) {
            asides.tell(command.who(), command.back(), Sayings.running());
            return;
        }
        start.inPrivate(asked(command), wanted);
    }

    private static StartDrill.Asked asked(Incoming.Commanded command) {
        return new StartDrill.Asked(command.who(), command.back());
    }
}
