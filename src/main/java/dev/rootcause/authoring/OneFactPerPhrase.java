package dev.rootcause.authoring;

import dev.rootcause.cases.answers.Answer.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two facts share a signal or a phrase by which they are cited, no two things a word. */
final class OneFactPerPhrase implements LintRule {

    @Override
    public List<String> problems(Entry entry) {
        List<String> problems = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        Map<String, String> phrases = new HashMap<>();
        List<Fact> facts = entry.answer().signals();
        for (int i = 0; i < facts.size(); i++) {
            String path = "signals/" + i;
            Fact fact = facts.get(i);
            fact.ids().stream()
                    .map(Object::toString)
                    .filter(id -> isTaken(ids, id, path))
                    .forEach(id -> problems.add(twice(entry, path + "/ids", id, ids)));
            fact.cited().stream()
                    .filter(phrase -> isTaken(phrases, phrase, path))
                    .forEach(it -> problems.add(twice(entry, path + "/cited", it, phrases)));
        }
        problems.addAll(things(entry));
        return problems;
    }

    private static boolean isTaken(Map<String, String> owners, String word, String owner) {
        String first = owners.putIfAbsent(word, owner);
        return first != null && !first.equals(owner);
    }

    private static String twice(Entry entry, String path, String word, Map<String, String> owners) {
        return entry.inAnswer(
                path,
                "\"%s\" stands for /%s already".formatted(word, owners.get(word)),
                "each signal and phrase in one fact");
    }

    private static List<String> things(Entry entry) {
        Map<String, String> owners = new HashMap<>();
        List<String> problems = new ArrayList<>();
        entry.incident()
                .things()
                .forEach((thing, words) ->
                        words.stream()
                                .filter(word -> isTaken(owners, word, thing))
                                .map(word ->
                                        entry.inCase(
                                                "things/" + thing,
                                                "\"%s\" means %s already"
                                                        .formatted(word, owners.get(word)),
                                                "words that mean one thing"))
                                .forEach(problems::add));
        return problems;
    }
}
