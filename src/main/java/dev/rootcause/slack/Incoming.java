package dev.rootcause.slack;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rootcause.drill.Candidate;
import dev.rootcause.grading.Corrections;
import dev.rootcause.postmortem.Edit;
import dev.rootcause.postmortem.Fix;
import dev.rootcause.postmortem.Section;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person did in Slack, as plain values: this is what listeners hand over, and what waits in
 * the inbox as JSON.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "did")
sealed interface Incoming {

    Candidate who();

    /** The same when Slack delivers the same thing again. */
    String key();

    /**
     * What must happen one after the other: everything of one conversation. Null for what is
     * answered by itself, within the three seconds that its trigger lives.
     */
    @Nullable Line line();

    /** Slack's time of it; null when Slack does not say. */
    default @Nullable String ts() {
        return null;
    }

    /** Words after {@code /rootcause}, or after the bot's name in a channel. */
    record Commanded(Candidate who, String words, Back back) implements Incoming {

        @Override
        public String key() {
            return "command " + back.trigger();
        }

        @Override
        public Line line() {
            return isHere() || Line.isPrivate(back.channel())
                    ? Line.channel(who.team(), back.channel())
                    : Line.with(who);
        }

        /** The drill is to be played where the command was given. */
        boolean isHere() {
            return Stream.of(words.split("\\s+")).anyMatch("here"::equalsIgnoreCase);
        }
    }

    /**
     * A message.
     *
     * @param text as Slack sends it
     */
    record Said(Candidate who, Position at, String text, Address address) implements Incoming {

        /** The same without our name; a message that names us speaks to us. */
        Said spokenTo(String us) {
            boolean named = address == Address.OVERHEARD && Words.mentions(text, us);
            return new Said(
                    who, at, Words.withoutMention(text, us), named ? Address.MENTION : address);
        }

        @Override
        public String key() {
            return "message " + at.channel() + " " + at.ts();
        }

        @Override
        public Line line() {
            return at.line(who.team());
        }

        @Override
        public String ts() {
            return at.ts();
        }
    }

    /**
     * A button of ours.
     *
     * @param chosen the value it carries, and when it was pressed
     */
    record Pressed(Candidate who, Position at, Button button, Chosen chosen, Back back)
            implements Incoming {

        record Chosen(String value, @Nullable String ts) {}

        String value() {
            return chosen.value();
        }

        @Override
        public @Nullable String ts() {
            return chosen.ts();
        }

        @Override
        public String key() {
            return "press " + at.ts() + " " + button + " " + back.trigger();
        }

        @Override
        public @Nullable Line line() {
            return opens() ? null : at.threadLine(who.team());
        }

        /** What opens a form is answered by itself. */
        private boolean opens() {
            return Set.of(
                            Button.ASK,
                            Button.CAUSE,
                            Button.CORRECT,
                            Button.POSTMORTEM,
                            Button.REPLAY)
                    .contains(button);
        }
    }

    /** The message shortcut for a hint, on some message of a conversation. */
    record AskedForHint(Candidate who, Position at, Back back) implements Incoming {

        @Override
        public String key() {
            return "hint " + back.trigger();
        }

        @Override
        public Line line() {
            return at.threadLine(who.team());
        }
    }

    /** The shortcut that starts a drill, from anywhere in Slack. */
    record Started(Candidate who, String trigger) implements Incoming {

        @Override
        public String key() {
            return "start " + trigger;
        }

        @Override
        public Line line() {
            return Line.with(who);
        }
    }

    /** A search in the open list of all that can be asked. */
    record Searched(Candidate who, String view, String words, String trigger) implements Incoming {

        @Override
        public String key() {
            return "search " + trigger;
        }

        @Override
        public @Nullable Line line() {
            return null;
        }
    }

    /**
     * "I know the cause", sent off.
     *
     * @param view Slack's id of the modal
     * @param about the value of the {@link Anchor} that it carried
     */
    record NamedTheCause(Candidate who, String view, String about, String words)
            implements Incoming {

        @Override
        public String key() {
            return "view " + view;
        }

        @Override
        public Line line() {
            return Line.with(who);
        }
    }

    /**
     * "I did this", sent off.
     *
     * @param view Slack's id of the modal
     * @param about the value of the {@link Anchor} that it carried
     */
    record PutRight(Candidate who, String view, String about, Corrections.Pointing pointing)
            implements Incoming {

        @Override
        public String key() {
            return "view " + view;
        }

        @Override
        public Line line() {
            return Line.with(who);
        }
    }

    /**
     * A postmortem, sent off.
     *
     * @param view Slack's id of the modal
     * @param about the value of the {@link Anchor} that it carried
     */
    record WroteUp(Candidate who, String view, String about, Map<Section, Edit> edits)
            implements Incoming {

        @Override
        public String key() {
            return "view " + view;
        }

        @Override
        public Line line() {
            return Line.with(who);
        }
    }

    /**
     * A fix to be replayed, sent off.
     *
     * @param view Slack's id of the modal
     * @param about the value of the {@link Anchor} that it carried
     */
    record WouldShip(Candidate who, String view, String about, Fix fix) implements Incoming {

        @Override
        public String key() {
            return "view " + view;
        }

        @Override
        public Line line() {
            return Line.with(who);
        }
    }
}
