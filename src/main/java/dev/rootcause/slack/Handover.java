package dev.rootcause.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rootcause.delivery.Arrival;
import dev.rootcause.delivery.Inbox;
import dev.rootcause.drill.DrillId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The seam between acknowledging and doing: listeners hand over here and return. What is in the
 * inbox has its effect once, though Slack delivers it twice and we are killed; what lives for three
 * seconds only is done at once or never.
 */
@InSlack
class Handover {

    private final Inbox inbox;
    private final Places places;
    private final Acts acts;
    private final Beside beside;
    private final Cache<String, Boolean> taken =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .maximumSize(100_000)
                    .build();

    Handover(Inbox inbox, Places places, Acts acts, Beside beside) {
        this.inbox = inbox;
        this.places = places;
        this.acts = acts;
        this.beside = beside;
    }

    /** What it throws must not be acknowledged. */
    void take(Incoming incoming) {
        Line line = line(incoming);
        if (line == null) {
            atOnce(incoming);
        } else {
            inbox.accept(
                    new Arrival(
                            line.team().value(),
                            line.name(),
                            incoming.key(),
                            Moments.micros(incoming.ts()),
                            IncomingJson.write(incoming)));
        }
    }

    /** A form says which drill it is about, and that is played somewhere. */
    private @Nullable Line line(Incoming incoming) {
        return switch (incoming) {
            case Incoming.NamedTheCause it -> line(it, it.about());
            case Incoming.PutRight it -> line(it, it.about());
            default -> incoming.line();
        };
    }

    private @Nullable Line line(Incoming form, String about) {
        return Anchor.of(about)
                .flatMap(it -> places.of(new DrillId(form.who().team(), it.drill())))
                .map(Place::line)
                .orElseGet(form::line);
    }

    private void atOnce(Incoming incoming) {
        String key = incoming.who().team().value() + " " + incoming.key();
        if (taken.asMap().putIfAbsent(key, true) == null) {
            beside.run(() -> acts.carryOut(incoming));
        }
    }
}
