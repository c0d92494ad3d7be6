package dev.rootcause.postmortem;

import java.util.List;

/** Words that blame somebody, or that tell what did not happen instead of what did. */
final class Blame {

    private Blame() {}

    static List<String> in(Account account, Section section) {
        return account.phrases().all("blame", account.own(section));
    }

    static List<String> counterfactual(Account account, Section section) {
        return account.phrases().all("counterfactual", account.own(section));
    }

    /** What to put in their place, for each of the words. */
    static List<String> faults(List<String> words) {
        return words.stream()
                .map(it -> "“%s”: say what happened and what made it possible.".formatted(it))
                .toList();
    }
}
