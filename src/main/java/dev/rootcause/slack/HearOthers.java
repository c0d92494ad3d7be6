package dev.rootcause.slack;

import dev.rootcause.drill.Assisted;
import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.UnusableMessage;
import java.util.regex.Pattern;

/**
 * In a thread one person is in command; anybody else may look and think aloud, propose a step, or
 * take command. What is unclear gets no answer: it is talk among people.
 */
@InSlack
class HearOthers {

    private static final Pattern COMMAND =
            Pattern.compile("(?i)(?:i(?:'ll| will)? )?take (?:over )?command[.!]*");

    private final Drills drills;
    private final Showing showing;
    private final Places places;
    private final Asides asides;

    HearOthers(Drills drills, Showing showing, Places places, Asides asides) {
        this.drills = drills;
        this.showing = showing;
        this.places = places;
        this.asides = asides;
    }

    void hear(Incoming.Said said, Place place) {
        String words = Words.typed(said.text());
        if (COMMAND.matcher(words).matches()) {
            take(place, said.who());
        } else if (!isHeard(place, new Saying(said.who(), words, said.at().ts()))
                && said.address() == Address.MENTION) {
            asides.tell(said.who(), back(said), Sayings.notYours(place.candidate().member()));
        }
    }

    private void take(Place place, Candidate who) {
        places.open(new Place(place.channel(), place.thread(), place.drill(), who));
        showing.beside(place, Sayings.inCommand(who.member()));
    }

    private boolean isHeard(Place place, Saying saying) {
        try {
            String member = saying.who().member();
            Assisted assisted = drills.assist(place.drill(), member, saying.words());
            assisted.turn()
                    .ifPresent(turn ->
                            showing.turn(
                                    place,
                                    drills.view(place.drill()),
                                    new Answered(turn, saying.message())));
            assisted.proposals().forEach(it -> showing.proposal(place, new Proposal(member, it)));
            return assisted.turn().isPresent() || !assisted.proposals().isEmpty();
        } catch (UnusableMessage e) {
            return false;
        }
    }

    private static Back back(Incoming.Said said) {
        return new Back(said.at().channel(), said.at().thread(), said.at().ts(), null);
    }
}
