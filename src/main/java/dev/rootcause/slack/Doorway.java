package dev.rootcause.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is let in: people at home where we are installed. Others who speak to us are told so, once;
 * what they say among themselves is not for us.
 */
@InSlack
class Doorway {

    private static final Logger LOG = LoggerFactory.getLogger(Doorway.class);

    private final Tokens tokens;
    private final Handover handover;
    private final Asides asides;
    private final Cache<String, Boolean> told =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .maximumSize(100_000)
                    .build();

    Doorway(Tokens tokens, Handover handover, Asides asides) {
        this.tokens = tokens;
        this.handover = handover;
        this.asides = asides;
    }

    /** What it throws must not be acknowledged. */
    void enter(Arriving arriving) {
        Incoming incoming = arriving.incoming();
        if (!tokens.admits(incoming.who().team())) {
            LOG.info("not heard: we are not installed in {}", incoming.who().team().value());
        } else if (arriving.isForeign()) {
            turnAway(incoming);
        } else {
            handover.take(incoming);
        }
    }

    private void turnAway(Incoming incoming) {
        switch (incoming) {
            case Incoming.Commanded it -> tell(it, it.back());
            case Incoming.Pressed it -> tell(it, it.back());
            case Incoming.AskedForHint it -> tell(it, it.back());
            case Incoming.Said it -> {
                if (it.address() != Address.OVERHEARD) {
                    tell(it, new Back(it.at().channel(), it.at().thread(), "", null));
                }
            }
            case Incoming.Started _,
                    Incoming.Searched _,
                    Incoming.NamedTheCause _,
                    Incoming.PutRight _,
                    Incoming.WroteUp _,
                    Incoming.WouldShip _ -> {}
        }
    }

    private void tell(Incoming incoming, Back back) {
        String key = incoming.who().team().value() + " " + incoming.key();
        if (told.asMap().putIfAbsent(key, true) == null) {
            asides.tell(incoming.who(), back, Sayings.foreign());
        }
    }
}
