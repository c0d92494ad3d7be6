package dev.rootcause.language;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;

/** Which act carries an id. */
final class Names {

    private Names() {}

    static Act of(Vocabulary vocabulary, String id) {
        if (vocabulary.signals().containsKey(new SignalId(id))) {
            return Act.ASK;
        }
        var action = vocabulary.actions().get(new ActionId(id));
        if (action == null) {
            return Act.PREVENT;
        }
        return action.communicates() ? Act.COMM : Act.DO;
    }
}
