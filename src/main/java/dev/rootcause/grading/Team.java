package dev.rootcause.grading;

import dev.rootcause.drill.Turn;
import dev.rootcause.grading.Scorecard.Contribution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who contributed what where several did: the same words for everybody, and no order but that of
 * speaking.
 */
record Team(Account account, OwnPath path) {

    List<Contribution> contributions() {
        Map<String, Set<Integer>> turns = new LinkedHashMap<>();
        for (Turn turn : account.drill().turns()) {
            turns.computeIfAbsent(turn.message().author(), _ -> new TreeSet<>()).add(turn.number());
        }
        return turns.size() < 2 ? List.of() : lines(turns);
    }

    private List<Contribution> lines(Map<String, Set<Integer>> turns) {
        return turns.entrySet().stream()
                .map(entry -> new Contribution(entry.getKey(), path.lines(entry.getValue())))
                .toList();
    }
}
