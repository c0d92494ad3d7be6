package dev.rootcause.play;

import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Junior;
import dev.rootcause.drill.Message;
import dev.rootcause.grading.Grader;
import dev.rootcause.grading.Scorecard;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Plays a scripted candidate to the end, without a container and without a database. */
public final class PlayScript {

    private final Junior junior;
    private final Grader grader;
    private final InstantSource clock;
    private final PrintStream out;

    public PlayScript(Junior junior, Grader grader, InstantSource clock, PrintStream out) {
        this.junior = junior;
        this.grader = grader;
        this.clock = clock;
        this.out = out;
    }

    /** Prints the drill and its scorecard; with {@code json}, the last line is one JSON object. */
    public Scorecard play(Options options, List<String> messages) {
        Drill drill = junior.open(options.code(), options.seed());
        Terminal.lines(drill.page()).forEach(out::println);
        Iterator<String> said =
                Stream.concat(messages.stream(), Script.atTheEnd().stream()).iterator();
        while (said.hasNext() && !drill.isOver()) {
            drill = say(drill, said.next());
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
        Drill next = junior.hear(drill, new Message("script", text, clock.instant()));
        Terminal.lines(next.turns().getLast().post()).forEach(out::println);
        return next;
    }
}
