package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the database and the workspace hold after a fault: all of it, once, in order and paced. */
final class Account {

    private final Fleet fleet;
    private final Crowd crowd;

    Account(Fleet fleet, Crowd crowd) {
        this.fleet = fleet;
        this.crowd = crowd;
    }

    void isRight() {
        nothingIsLostOrDoubled();
        everythingSaidIsATurnInOrder();
        System.out.printf(
                "%d events in %d drills: none lost, doubled, out of order or unpaced%n",
                crowd.size().events(), crowd.size().people());
    }

    /** Each once, and in the order of its acceptance, whatever order that was. */
    void isRightInTheOrderOfAcceptance() {
        nothingIsLostOrDoubled();
        everythingSaidIsATurnOnce();
        nothingWasDoneBeforeWhatWasSaidBeforeItAndThere();
    }

    private void nothingIsLostOrDoubled() {
        assertThat(fleet.database.rows("select key, reason from inbox where state = 'DEAD'"))
                .as("dead letters")
                .isEmpty();
        assertThat(fleet.database.rows("select kind, reason from outbox where state = 'DEAD'"))
                .as("letters that were given up")
                .isEmpty();
        everyTurnIsOnePost();
        postsAreInOrder();
        postsArePaced();
        logsTellNothing();
    }

    private void logsTellNothing() {
        for (String line : fleet.logs()) {
            assertThat(LogsTellNothing.leaksOf(line)).as(line).isEmpty();
        }
    }

    private void everythingSaidIsATurnOnce() {
        Map<String, List<String>> turns = turns();
        for (FakeUser person : crowd.people()) {
            assertThat(turns.get(person.id()))
                    .as("turns of %s", person)
                    .containsExactlyInAnyOrderElementsOf(crowd.saidBy(person));
        }
    }

    /** A turn takes what was said first of all that has come; what comes while it runs is late. */
    private void nothingWasDoneBeforeWhatWasSaidBeforeItAndThere() {
        assertThat(
                        fleet.database.rows(
                                """
                                select earlier.key, later.key from inbox earlier join inbox later
                                on earlier.team_id = later.team_id and earlier.line = later.line
                                where earlier.moment < later.moment and earlier.done_at > later.done_at
                                and earlier.accepted_at < later.done_at - interval '3 s'\
                                """))
                .isEmpty();
    }

    private void everythingSaidIsATurnInOrder() {
        Map<String, List<String>> turns = turns();
        for (FakeUser person : crowd.people()) {
            assertThat(turns.get(person.id()))
                    .as("turns of %s", person)
                    .isEqualTo(crowd.saidBy(person));
        }
    }

    /** What was said in each drill, turn by turn, by who said it. */
    private Map<String, List<String>> turns() {
        return fleet
                .database
                .rows("select author, message from turn order by team_id, drill_id, number")
                .stream()
                .collect(
                        Collectors.groupingBy(
                                List::getFirst,
                                Collectors.mapping(List::getLast, Collectors.toList())));
    }

    private void everyTurnIsOnePost() {
        for (FakeUser person : crowd.people()) {
            List<String> ids = ids(person);
            assertThat(ids).as("posts to %s", person).doesNotHaveDuplicates();
            assertThat(ids).as("posts to %s", person).hasSize(crowd.size().words() + 1);
        }
    }

    /** The ids that our posts to that person carry, in the order in which they appeared. */
    private static List<String> ids(FakeUser person) {
        return posts(person).stream()
                .map(it ->
                        it.metadata()
                                .orElseThrow()
                                .getAsJsonObject("event_payload")
                                .get("id")
                                .getAsString())
                .toList();
    }

    private static List<FakeMessage> posts(FakeUser person) {
        return person.dm().messages().stream()
                .filter(FakeMessage::byBot)
                .filter(it -> it.onlyFor().isEmpty())
                .toList();
    }

    private void postsAreInOrder() {
        Map<String, List<String>> lanes =
                fleet
                        .database
                        .rows(
                                "select lane, id from outbox where kind in ('Page', 'Post') order by lane, seq")
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        List::getFirst,
                                        Collectors.mapping(List::getLast, Collectors.toList())));
        for (FakeUser person : crowd.people()) {
            assertThat(ids(person))
                    .as("order of the posts to %s", person)
                    .isEqualTo(lanes.get(person.dm().id()));
        }
    }

    private void postsArePaced() {
        List<Duration> gaps = new ArrayList<>();
        for (FakeUser person : crowd.people()) {
            List<FakeMessage> posts = posts(person);
            for (int i = 1; i < posts.size(); i++) {
                gaps.add(Duration.ofNanos(posts.get(i).shownAt() - posts.get(i - 1).shownAt()));
            }
        }
        assertThat(gaps).as("gaps between posts").allMatch(it -> it.compareTo(Fleet.PACE) >= 0);
    }
}
