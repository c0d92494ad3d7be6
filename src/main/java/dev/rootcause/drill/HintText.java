package dev.rootcause.drill;

import dev.rootcause.cases.Signal;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A hint as its author wrote it, with the ids of signals among its words. */
record HintText(String text, Vocabulary vocabulary) {

    private static final Pattern ID = Pattern.compile("[a-z0-9_]+(\\.[a-z0-9_]+)+");

    /** Signals it names, by id or by a label of several words. */
    Set<SignalId> signals() {
        Stream<SignalId> byId =
                ID.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(SignalId::new)
                        .filter(vocabulary.signals()::containsKey);
        Stream<SignalId> byLabel =
                vocabulary.signals().values().stream().filter(this::isNamed).map(Signal::id);
        return Stream.concat(byId, byLabel).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isNamed(Signal signal) {
        return signal.label().contains(" ")
                && text.toLowerCase(Locale.ROOT).contains(signal.label().toLowerCase(Locale.ROOT));
    }

    /** As people read it: the names of signals for their ids. */
    String readable() {
        return ID.matcher(text).replaceAll(id -> Matcher.quoteReplacement(label(id.group())));
    }

    private String label(String word) {
        @Nullable Signal signal = vocabulary.signals().get(new SignalId(word));
        return signal == null ? word : '"' + signal.label() + '"';
    }
}
