package dev.rootcause;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What keeps the code as it is: rules that a reviewer would otherwise repeat. */
class HouseRulesTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.rootcause");

    @Test
    void timeIsInjected() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test moves the time: take an InstantSource")
                .check(CLASSES);
    }

    @Test
    void threadsAreThoseOfThePlatform() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rootcause.bench..")
                .should()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould()
                .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
                .because("what loads classes from the packaged jar holds on to its carrier")
                .check(CLASSES);
    }

    @Test
    void theCoreNeedsNoSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.rootcause.cases..",
                        "dev.rootcause.simulation..",
                        "dev.rootcause.language..",
                        "dev.rootcause.charts..")
                .should()
                .dependOnClassesThat(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                                        "org.springframework..")
                                .and(
                                        com.tngtech.archunit.base.DescribedPredicate.not(
                                                com.tngtech.archunit.core.domain.JavaClass
                                                        .Predicates.resideInAPackage(
                                                        "org.springframework.modulith.."))))
                .because("a drill is played without a container too")
                .check(CLASSES);
    }
}
