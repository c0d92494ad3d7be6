package dev.rootcause.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rootcause.delivery.AskFirst;
import dev.rootcause.delivery.NotYet;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What only Slack knows, remembered for a while; it is never asked while a transaction is open. */
final class Asking<K, V> {

    private static final int MOST = 10_000;

    private final Cache<K, V> known;
    private final Map<K, SlackRefused> refused = new ConcurrentHashMap<>();
    private final Function<K, V> slack;

    Asking(Duration life, Function<K, V> slack) {
        this.known = Caffeine.newBuilder().expireAfterWrite(life).maximumSize(MOST).build();
        this.slack = slack;
    }

    /** Throws {@link SlackRefused}. */
    V about(K key) {
        V answer = known.getIfPresent(key);
        if (answer != null) {
            return answer;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return ask(key);
        }
        SlackRefused no = refused.remove(key);
        if (no != null) {
            throw no;
        }
        throw new AskFirst(() -> askBeforehand(key));
    }

    private V ask(K key) {
        V answer = slack.apply(key);
        known.put(key, answer);
        return answer;
    }

    private void askBeforehand(K key) {
        try {
            ask(key);
        } catch (SlackRefused no) {
            if (no.passes()) {
                throw new NotYet(String.valueOf(no.getMessage()), no.pause());
            }
            refused.put(key, no);
        }
    }
}
