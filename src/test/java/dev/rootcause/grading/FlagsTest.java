package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Rubric;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The faults with their prices, where they are just found and where they just are not. */
class FlagsTest {

    private static final String COUNT = "the exact count of all items";
    private static final String[] VOLLEY = {"os.cpu", "net.path", "queue.lag", "dns.lookups"};

    private static List<Cap.Fault> faults(String flag, ADrill drill) {
        Levels top = new Levels(Map.of(Phase.PROVE, 4.0));
        return new Caps(Rubric.current())
                .in(Found.in(drill), top).stream()
                        .filter(fault -> fault.flag().id().equals(flag))
                        .toList();
    }

    private static String effect(String flag, ADrill drill) {
        return faults(flag, drill).stream().map(it -> it.flag().effect()).findFirst().orElse("");
    }

    private static String detail(String flag, ADrill drill) {
        return faults(flag, drill).stream().map(Cap.Fault::detail).findFirst().orElse("none");
    }

    @Test
    void aDestructiveStepIsOneWithNothingSavedAndNoWayBack() {
        String kill = "kill -9 the primary";
        List<Cap.Fault> found = faults("DESTRUCTIVE", aDrill().orders("component.restart", kill));
        assertThat(Found.quotes(found.getFirst().shown())).containsExactly(kill);
        assertThat(destructive(aDrill().orders("component.restart", "restart it"))).isFalse();
        assertThat(destructive(aDrill().orders("data.snapshot").orders("db.restart", kill)))
                .isFalse();
        assertThat(destructive(aDrill().orders("db.restart", kill).plans("if not, undo it")))
                .isFalse();
        assertThat(destructive(aDrill().plans("undo it").then().orders("db.restart", kill)))
                .isTrue();
    }

    private static boolean destructive(ADrill drill) {
        return !faults("DESTRUCTIVE", drill).isEmpty();
    }

    @Test
    void askingUntilWhenIsNoStopCondition() {
        ADrill asked = aDrill().asksSaying("until when?", "db.cpu").orders("db.scale_up");
        assertThat(faults("SYMPTOM_SCALING", asked)).hasSize(1);
        ADrill said = aDrill().plans("until noon").orders("db.scale_up");
        assertThat(faults("SYMPTOM_SCALING", said)).isEmpty();
    }

    @Test
    void capacityStandsAsTheFixUnlessSomethingElseIsSeenClaimedOrProposed() {
        String stands = "stabilize at most 2, prevent at most 1";
        String passing = "stabilize at most 2";
        assertThat(scaled(aDrill().asks("db.plan"))).isEqualTo(stands);
        assertThat(scaled(aDrill().claims(COUNT))).isEqualTo(passing);
        assertThat(scaled(aDrill().asks("db.plan").then().rulesOut("it is not capacity")))
                .isEqualTo(passing);
        assertThat(scaled(aDrill().prevents("timeouts", "guard.timeouts"))).isEqualTo(passing);
        assertThat(scaled(aDrill().prevents("a runbook", "process.runbook"))).isEqualTo(stands);
    }

    private static String scaled(ADrill drill) {
        return effect("SYMPTOM_SCALING", drill.orders("db.scale_up"));
    }

    @Test
    void twoVolleysAreShotgunAndThreeWorse() {
        ADrill one = aDrill().asks(VOLLEY);
        String[] telling = {
            "db.plan",
            "db.activity",
            "users.affected",
            "db.cpu",
            "change.recent",
            "jobs.runs",
            "app.db_pool",
            "db.io",
            "app.traffic.by_caller",
            "app.traffic.by_route"
        };
        for (String signal : telling) {
            one.then().asks(signal);
        }
        assertThat(faults("SHOTGUN", one)).isEmpty();
        ADrill two = one.then().asks("os.disk", "net.mtu", "tls.certs", "cache.memory");
        assertThat(effect("SHOTGUN", two)).isEqualTo("narrow at most 2");
        assertThat(detail("SHOTGUN", two))
                .isEqualTo("2 shotgun turns, 44 % of the asks told nothing"); // 8 of 18
        assertThat(faults("SHOTGUN", two).getFirst().shown()).hasSize(8);
        ADrill three = two.then().asks("os.memory", "clock.offset", "net.path", "queue.lag");
        assertThat(effect("SHOTGUN", three)).isEqualTo("narrow at most 1");
        assertThat(detail("SHOTGUN", three)).isEqualTo("3 shotgun turns");
        assertThat(faults("SHOTGUN", three).getFirst().shown()).hasSize(12);
    }

    @Test
    void threeOfTenAsksMayTellNothing() {
        ADrill ten = aDrill().asks("dns.lookups").then().asks("queue.lag").then().asks("os.cpu");
        String[] telling = {
            "db.plan",
            "db.activity",
            "app.traffic.by_caller",
            "db.cpu",
            "jobs.runs",
            "app.db_pool",
            "db.io"
        };
        for (String signal : telling) {
            ten.then().asks(signal);
        }
        assertThat(faults("SHOTGUN", ten)).isEmpty();
        ADrill eleven = ten.then().asks("net.path");
        assertThat(detail("SHOTGUN", eleven))
                .isEqualTo("0 shotgun turns, 36 % of the asks told nothing");
        assertThat(faults("SHOTGUN", eleven).getFirst().shown()).hasSize(11);
    }

    @Test
    void eachWrongClaimCostsHalfALevelUpToThree() {
        ADrill drill = aDrill().claims("the nightly batch");
        assertThat(detail("FALSE_CERTAINTY", drill)).isEqualTo("prove -0.5");
        drill.then().claims("it is a lock").then().claims("the network");
        assertThat(detail("FALSE_CERTAINTY", drill)).isEqualTo("prove -1.5");
        drill.then().claims("a memory leak");
        assertThat(detail("FALSE_CERTAINTY", drill)).isEqualTo("prove -1.5");
        Cap.Fault fault = faults("FALSE_CERTAINTY", drill).getFirst();
        assertThat(new Levels(Map.of(Phase.PROVE, 2.0)).after(fault.flag(), fault.times()))
                .isEqualTo(new Levels(Map.of(Phase.PROVE, 0.5)));
    }

    @Test
    void aMitigationIsCalledTheFixByTheCandidateAndWithNoOther() {
        String words = "the flag is off, so it is fixed";
        assertThat(faults("MITIGATION_CALLED_FIX", aDrill().observes(words))).hasSize(1);
        assertThat(faults("MITIGATION_CALLED_FIX", aDrill().asksSaying(words + "?", "db.cpu")))
                .isEmpty();
        assertThat(faults("MITIGATION_CALLED_FIX", aDrill().observes("the flag is off"))).isEmpty();
        ADrill fixed = aDrill().observes(words).prevents("timeouts", "guard.timeouts");
        assertThat(faults("MITIGATION_CALLED_FIX", fixed)).isEmpty();
    }

    @Test
    void silenceIsThreeMessagesInWhichSomethingHappened() {
        ADrill asked = aDrill().asks("app.gc").isAskedBy("CTO", "any news?");
        asked.then().asks("db.cpu").then().then().isAskedBy("CEO").then().asks("db.plan");
        assertThat(faults("SILENT", asked)).isEmpty();
        asked.then().asks("jobs.runs");
        assertThat(detail("SILENT", asked)).isEqualTo("CTO asked: any news?");
    }

    @Test
    void newsInTheMessageAskedInOrTheThirdAfterBreakTheSilence() {
        ADrill atOnce = aDrill().isAskedBy("CTO").tells("we are at it");
        atOnce.then().asks("db.cpu").then().asks("db.plan").then().asks("jobs.runs");
        assertThat(faults("SILENT", atOnce)).isEmpty();
        ADrill third = aDrill().isAskedBy("CTO").then().asks("db.cpu").then().asks("db.plan");
        assertThat(faults("SILENT", third.then().tells("we are at it"))).isEmpty();
        ADrill before = aDrill().tells("we start").then().isAskedBy("CTO");
        before.then().asks("db.cpu").then().asks("db.plan").then().asks("jobs.runs");
        assertThat(faults("SILENT", before)).hasSize(1);
    }
}
