package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import dev.rootcause.cases.World.RequestClass;
import dev.rootcause.cases.World.Resource;
import dev.rootcause.cases.World.Resource.Cpu;
import dev.rootcause.cases.World.Resource.Slots;
import dev.rootcause.cases.World.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/** Worlds of any shape the engine allows, the same for the same seed. */
final class RandomWorld {

    private final Random random;

    private RandomWorld(long seed) {
        random = new Random(seed);
    }

    static World of(long seed) {
        return new RandomWorld(seed).world();
    }

    private World world() {
        var resources = new LinkedHashMap<String, Resource>();
        resources.put("front", slots());
        resources.put("back", slots());
        resources.put("app", processor());
        resources.put("db", processor());
        var classes = new LinkedHashMap<String, RequestClass>();
        for (int k = 0; k <= random.nextInt(3); k++) {
            classes.put("class" + k, requestClass());
        }
        return new World(resources, classes, timeline(classes.size()));
    }

    private Slots slots() {
        boolean unlimited = random.nextInt(3) == 0;
        return new Slots(
                unlimited ? ReferenceNetworks.UNLIMITED : between(10, 500),
                between(0, 20),
                random.nextBoolean() ? ReferenceNetworks.UNLIMITED : between(10, 2000),
                random.nextBoolean() ? 502 : 503,
                1 + random.nextInt(2),
                between(0, 8));
    }

    private Cpu processor() {
        return new Cpu(
                1 + random.nextInt(32),
                between(1, 30),
                between(1, 6),
                random.nextBoolean() ? 0 : .001,
                100);
    }

    private RequestClass requestClass() {
        boolean slow = random.nextInt(3) == 0;
        var path = new ArrayList<Stage>();
        for (String pool : List.of("front", "back")) {
            if (random.nextInt(3) > 0) {
                path.add(new Stage(pool, 0));
            }
        }
        if (slow) {
            path.add(new Stage(random.nextBoolean() ? "db" : "delay", between(6, 60)));
        } else {
            path.add(new Stage("app", between(.001, .05)));
            path.add(new Stage("db", between(.001, .1)));
            path.add(new Stage("delay", between(.001, .5)));
        }
        return new RequestClass(
                slow ? between(0, 5) : between(0, 400),
                path,
                between(1, 60),
                slow,
                random.nextBoolean(),
                1 + random.nextInt(3),
                between(0, 3),
                .55);
    }

    private List<Change> timeline(int classes) {
        var timeline = new ArrayList<Change>();
        for (int at = 40; at < 280; at += 20 + random.nextInt(60)) {
            String owner = "class" + random.nextInt(classes);
            timeline.add(
                    switch (random.nextInt(4)) {
                        case 0 ->
                                ReferenceNetworks.set(
                                        at,
                                        owner + ".rate",
                                        random.nextInt(4) == 0 ? 0 : between(0, 300));
                        case 1 -> ReferenceNetworks.set(at, "db.cores", 1 + random.nextInt(40));
                        case 2 -> ReferenceNetworks.set(at, "back.size", between(10, 1000));
                        default -> ReferenceNetworks.set(at, "app.cores", 1 + random.nextInt(40));
                    });
        }
        return timeline;
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
