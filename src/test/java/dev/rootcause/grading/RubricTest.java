package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Rubric;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file and the code that decides by it speak of the same rules. */
class RubricTest {

    private static final Rubric RUBRIC = Rubric.current();

    @Test
    void weightsAddUpToAHundred() {
        assertThat(RUBRIC.phases().values().stream().mapToInt(Rubric.Phase::weight).sum())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everyRuleIsDecidedAndEveryLevelHasOne(Phase phase) {
        List<Rule> rules = Rule.of(phase, RUBRIC);
        assertThat(rules.stream().map(Rule::level).collect(Collectors.toSet()))
                .isEqualTo(Set.of(1, 2, 3, 4));
        assertThat(rules).extracting(rule -> rule.words().id()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void noCheckIsLeftWithoutARule(Phase phase) {
        Set<String> checks =
                switch (phase) {
                    case STABILIZE -> Stabilize.checks().keySet();
                    case NARROW -> Narrow.checks().keySet();
                    case PROVE -> Prove.checks().keySet();
                    case PREVENT -> Prevent.checks().keySet();
                };
        assertThat(Rule.of(phase, RUBRIC).stream().map(rule -> rule.words().id()))
                .containsExactlyInAnyOrderElementsOf(checks);
    }

    @Test
    void flagsAreThoseOfTheRubric() {
        assertThat(RUBRIC.flags().stream().map(Rubric.Flag::id).distinct())
                .containsExactlyElementsOf(
                        Stream.of(
                                        "DESTRUCTIVE",
                                        "SYMPTOM_SCALING",
                                        "SHOTGUN",
                                        "GUESS",
                                        "FALSE_CERTAINTY",
                                        "UNPROVEN",
                                        "MITIGATION_CALLED_FIX",
                                        "CHANGED_TWO_THINGS",
                                        "SILENT",
                                        "ANCHORED")
                                .toList());
    }

    @Test
    void aVersionThatIsNotKeptIsNotFound() {
        assertThat(Rubric.find("0")).isEmpty();
        assertThat(Rubric.find("../../etc")).isEmpty();
        assertThat(Rubric.find(RUBRIC.version())).contains(RUBRIC);
    }
}
