package dev.rootcause.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Shelf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the answer of each case declares happens in the model, in every telling: mitigations serve
 * users again, false fixes do not, the fix holds, and nothing heals by itself.
 */
class DeclaredReactionsTest {

    private static final List<LintRule> REACTIONS =
            List.of(
                    new MitigationsHelp(),
                    new FalseFixesFail(),
                    new FixesHold(),
                    new NothingHealsByItself());

    static Stream<Entry> cases() {
        return CasesLint.gate(Shelf.bundled()).entries().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void happen(Entry entry) {
        assertThat(REACTIONS.stream().flatMap(rule -> rule.problems(entry).stream())).isEmpty();
    }
}
