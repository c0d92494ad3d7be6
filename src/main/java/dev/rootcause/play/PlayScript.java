package dev.rootcause.play;

import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Junior;
import dev.rootcause.drill.Message;
import dev.rootcause.drill.UnusableMessage;
import dev.rootcause.grading.Grader;
import dev.rootcause.grading.Scorecard;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import tools.jackson.databind.json.JsonMapper;

/** Plays a scripted candidate to the end, without a container and without a database. */
public final class PlayScript {

    private final Junior junior;
    private final Grader grader;
    private final PrintStream out;

    public PlayScript(Junior junior, Grader grader, PrintStream out) {
        this.junior = junior;
        this.grader = grader;
        this.out = out;
    }

    /** Prints the drill and its scorecard; as JSON, the last line is one object. */
    public Scorecard play(Options options, Path script) throws IOException {
        Iterator<String> messages = Script.read(script);
        Drill drill = junior.open(options.code(), options.seed());
        Terminal.lines(drill.page()).forEach(out::println);
        while (!drill.isOver()) {
            drill = say(drill, messages.next());
        }
        Scorecard card = grader.grade(drill);
        ScorecardText.lines(card).forEach(out::println);
        if (options.json()) {
            out.println(JsonMapper.shared().writeValueAsString(ScorecardJson.of(card)));
        }
        return card;
    }

    private Drill say(Drill drill, String text) {
        out.println();
        out.println("> " + text);
        try {
            Drill next = junior.hear(drill, Message.typed("script", text, Instant.EPOCH));
            Terminal.lines(next.turns().getLast().post()).forEach(out::println);
            return next;
        } catch (UnusableMessage e) {
            out.println(e.getMessage());
            return drill;
        }
    }
}
