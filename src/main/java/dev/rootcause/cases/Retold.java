package dev.rootcause.cases;

import dev.rootcause.cases.World.Cache;
import dev.rootcause.cases.World.Change;
import dev.rootcause.cases.World.Gate;
import dev.rootcause.cases.World.RequestClass;
import dev.rootcause.cases.World.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tells a case in the names and at the size of a variant. */
record Retold(Case told, Variant variant) {

    private static final Pattern SIZES =
            Pattern.compile("\\.(rate|cores|size|queueMax|base|n0|ceiling|users)$");

    Case incident() {
        Case.Page page = told.page();
        return new Case(
                told.code(),
                told.version(),
                told.title(),
                told.level(),
                variant.rename(told.company()),
                told.began(),
                new Case.Page(
                        page.at(), renamed(page.headline()), renamed(page.lines()), page.symptom()),
                told.services().stream().map(this::service).toList(),
                world(told.world()),
                mapped(told.hints(), this::renamed),
                told.voices().stream().map(this::voice).toList(),
                told.sli(),
                mapped(told.roles(), this::renamed),
                mapped(told.numbers(), number -> number * variant.scale()),
                told.figures(),
                things(),
                told.parts(),
                told.marks(),
                mapped(told.signals(), view -> view.renamed(this::renamed)),
                mapped(told.actions(), bindings -> mapped(bindings, this::binding)),
                Map.of());
    }

    private String renamed(String text) {
        return variant.rename(text);
    }

    private List<String> renamed(List<String> texts) {
        return texts.stream().map(this::renamed).toList();
    }

    private Case.Service service(Case.Service service) {
        return new Case.Service(
                renamed(service.name()), renamed(service.what()), renamed(service.uses()));
    }

    private Case.Voice voice(Case.Voice voice) {
        return new Case.Voice(voice.at(), voice.who(), renamed(voice.says()), voice.waitsFor());
    }

    /** What people call a thing: the words of the reference in the names of the variant. */
    private Map<String, List<String>> things() {
        return mapped(
                told.things(), words -> words.stream().map(this::renamed).distinct().toList());
    }

    private Binding binding(Binding binding) {
        String does = binding.does();
        return new Binding(
                does == null ? null : renamed(does),
                binding.caution(),
                binding.delay(),
                binding.amount(),
                binding.steps());
    }

    private World world(World world) {
        return new World(
                mapped(world.resources(), this::scaled),
                mapped(world.classes(), this::scaled),
                world.timeline().stream().map(this::scaled).toList(),
                world.knobs(),
                mapped(world.sizes(), size -> size * variant.scale()),
                mapped(world.gates(), this::scaled),
                mapped(world.caches(), this::scaled),
                world.levels(),
                world.follows());
    }

    private Gate scaled(Gate it) {
        return new Gate(
                it.limit(),
                it.more(),
                it.each(),
                it.most(),
                it.users() * variant.scale(),
                it.waiting(),
                it.share());
    }

    /** A single key stays a single one. */
    private Cache scaled(Cache it) {
        return new Cache(
                it.rate(),
                it.fetch(),
                it.ttlSec(),
                it.keys() > 1 ? it.keys() * variant.scale() : it.keys(),
                it.singleFlight(),
                it.serveStale(),
                it.enabled());
    }

    private Resource scaled(Resource resource) {
        double scale = variant.scale();
        return switch (resource) {
            case Resource.Cpu it ->
                    new Resource.Cpu(
                            it.cores() * scale,
                            it.backlogSec(),
                            it.burstiness(),
                            it.kappa() / scale,
                            it.n0() * scale);
            case Resource.Slots it ->
                    new Resource.Slots(
                            it.size() * scale,
                            it.waitSec(),
                            it.queueMax() * scale,
                            it.code(),
                            it.weight(),
                            it.base() * scale,
                            it.lingerSec(),
                            it.fresh());
        };
    }

    private RequestClass scaled(RequestClass it) {
        return new RequestClass(
                it.rate() * variant.scale(),
                it.path(),
                it.timeoutSec(),
                it.slow(),
                it.cancel(),
                it.attempts(),
                it.backoffSec(),
                it.sigma(),
                it.timeoutCode(),
                it.start() * variant.scale(),
                it.ceiling() * variant.scale(),
                it.shed(),
                it.fails(),
                it.failsCode(),
                it.budget());
    }

    private Change scaled(Change change) {
        Map<String, Double> set = new LinkedHashMap<>();
        change.set()
                .forEach((knob, value) ->
                        set.put(knob, grows(knob) ? value * variant.scale() : value));
        return new Change(change.at(), set, change.reset());
    }

    private boolean grows(String knob) {
        return SIZES.matcher(knob).find() || told.world().sizes().containsKey(knob);
    }

    private static <K, A, B> Map<K, B> mapped(Map<K, A> map, Function<A, B> change) {
        Map<K, B> mapped = new LinkedHashMap<>();
        map.forEach((key, value) -> mapped.put(key, change.apply(value)));
        return mapped;
    }
}
