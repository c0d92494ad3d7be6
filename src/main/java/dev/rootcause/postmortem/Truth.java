package dev.rootcause.postmortem;

import dev.rootcause.cases.SignalId;
import dev.rootcause.postmortem.Critique.Contradiction;
import dev.rootcause.postmortem.ImpactRules.Span;
import dev.rootcause.postmortem.Quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How users fared in truth, against what a postmortem says about them. */
record Truth(Facts facts) {

    private static final double OVER = 1.1;

    /** Whether the drill showed the number, or it follows from how users fared. */
    boolean supports(Quantity quantity) {
        return facts.telemetry().shows(quantity) || follows(quantity);
    }

    /** The same for a number of users: what other signals showed does not count. */
    boolean supportsOfUsers(Quantity quantity) {
        boolean ofUsers = quantity.unit() == Unit.PERCENT || quantity.unit() == Unit.PEOPLE;
        return ofUsers
                ? facts.telemetry().shows(quantity, ofUsers()) || follows(quantity)
                : supports(quantity);
    }

    private Set<SignalId> ofUsers() {
        return Stream.of(facts.answer().impact(), facts.answer().verify())
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean follows(Quantity quantity) {
        return known(quantity.unit()).anyMatch(quantity::agreesWith) || isSpan(quantity);
    }

    private Stream<Quantity> known(Unit unit) {
        Course course = facts.course();
        return switch (unit) {
            case PERCENT ->
                    Stream.of(course.atPage(), course.worst())
                            .flatMap(it -> Stream.of(100 * it.bad(), 100 - 100 * it.bad()))
                            .map(share -> Quantity.of(share, Unit.PERCENT));
            case PEOPLE ->
                    Stream.of(course.atPage(), course.worst())
                            .flatMap(it ->
                                    Stream.of(it.impact().usersBurning(), total(it))
                                            .map(users -> Quantity.of(users, Unit.PEOPLE)));
            case TIME, PLAIN -> Stream.empty();
        };
    }

    private static double total(Course.Minute minute) {
        return minute.bad() <= 0 ? 0 : minute.impact().usersBurning() / minute.bad();
    }

    /** A length of time that lies between two moments that are known. */
    private boolean isSpan(Quantity quantity) {
        return quantity.unit() == Unit.TIME
                && quantity.minutes() >= 1
                && lengths().stream()
                        .anyMatch(it ->
                                Math.abs(quantity.minutes() - it)
                                        <= Math.max(Clock.TOLERANCE_MIN, 0.1 * it));
    }

    /** Minutes between the marks of the incident. */
    private List<Integer> lengths() {
        List<Integer> marks = new ArrayList<>(facts.changes());
        Course course = facts.course();
        marks.add(facts.minute(course.onset()));
        marks.add(facts.minute(course.page()));
        end().ifPresent(marks::add);
        return marks.stream()
                .flatMap(from -> marks.stream().map(to -> to - from))
                .filter(minutes -> minutes > 0)
                .toList();
    }

    private Optional<Integer> end() {
        return facts.course().recovered().map(facts::minute);
    }

    Optional<Contradiction> against(Quantity quantity) {
        return supportsOfUsers(quantity)
                ? Optional.empty()
                : switch (quantity.unit()) {
                    case PERCENT -> over(quantity, 100 * facts.course().worst().bad(), "%.1f %%");
                    case PEOPLE -> over(quantity, total(facts.course().worst()), "%,.0f");
                    case TIME -> tooLong(quantity);
                    case PLAIN -> Optional.empty();
                };
    }

    private Optional<Contradiction> over(Quantity said, double most, String format) {
        String right = String.format(Locale.ROOT, format, most);
        return said.value() <= OVER * most
                ? Optional.empty()
                : Optional.of(wrong(said, right, "at most " + right + " fared badly"));
    }

    private Optional<Contradiction> tooLong(Quantity said) {
        int longest = lengths().stream().mapToInt(Integer::intValue).max().orElse(0);
        return said.minutes() <= OVER * longest + Clock.TOLERANCE_MIN
                ? Optional.empty()
                : Optional.of(
                        wrong(
                                said,
                                longest + " min",
                                "from the change to the recovery it took %d minutes"
                                        .formatted(longest)));
    }

    private static Contradiction wrong(Quantity said, String right, String why) {
        return new Contradiction(Section.IMPACT, said.text(), right, why);
    }

    boolean knows(Clock clock) {
        return facts.minutes().stream().anyMatch(clock::isNear);
    }

    /** A span that ends before it begins, begins before anything changed, or ends too late. */
    Optional<Contradiction> against(Span span) {
        if (span.to().after(span.from().minute()) < 0) {
            return wrong(span, "", "ends before it begins");
        }
        int first = facts.changes().stream().min(Integer::compare).orElse(span.from().minute());
        if (span.from().after(first) < -Clock.TOLERANCE_MIN) {
            return wrong(span, Clock.written(first), "nothing had changed before then");
        }
        return end().filter(end -> span.to().after(end) > Clock.TOLERANCE_MIN)
                .flatMap(end ->
                        wrong(
                                span,
                                Clock.written(end),
                                "users were served again at " + Clock.written(end)));
    }

    private static Optional<Contradiction> wrong(Span span, String right, String why) {
        return Optional.of(new Contradiction(Section.IMPACT, span.text(), right, why));
    }
}
