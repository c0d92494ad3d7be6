package dev.rootcause.cases;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.walk.ApplyDefaultsStrategy;
import com.networknt.schema.walk.WalkConfig;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form a file must have: a JSON Schema (draft 2020-12) of {@code cases/schema} and the record
 * its content becomes. A definition of the schema with {@code x-vocabulary: signals} takes the ids
 * of that vocabulary, and {@code default} fills in what is left out.
 */
public final class Form<T> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String IDS = "x-vocabulary";

    private final Class<T> record;
    private final JsonNode schema;
    private final Schema checks;

    /**
     * @param file the name of the schema: {@code case.schema.json}
     */
    public Form(Class<T> record, String file, Vocabulary vocabulary) {
        this.record = record;
        this.schema = withIds(schema(file), vocabulary);
        this.checks =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema);
    }

    /** The record a file holds. Throws {@link BrokenCase} with everything that is wrong. */
    public T read(String file, String text) {
        YamlText.check(file, text);
        JsonNode tree = tree(file, text);
        List<Error> errors = complete(tree);
        if (!errors.isEmpty()) {
            var complaint = new Complaint(file, schema);
            throw new BrokenCase(errors.stream().map(complaint::about).distinct().toList());
        }
        return bind(file, tree);
    }

    private static JsonNode tree(String file, String text) {
        try {
            return Mapping.YAML.readTree(text);
        } catch (JacksonException e) {
            throw unreadable(file, e);
        }
    }

    /** Fills in defaults as it checks. */
    private List<Error> complete(JsonNode tree) {
        var defaults = ApplyDefaultsStrategy.builder().applyPropertyDefaults(true).build();
        var walk = WalkConfig.builder().applyDefaultsStrategy(defaults).build();
        return checks.walk(tree, true, context -> context.setWalkConfig(walk)).getErrors();
    }

    private T bind(String file, JsonNode tree) {
        try {
            return Mapping.YAML.treeToValue(tree, record);
        } catch (JacksonException e) {
            throw unreadable(file, e);
        }
    }

    private static BrokenCase unreadable(String file, JacksonException e) {
        String line = e.getLocation() == null ? "" : " line " + e.getLocation().getLineNr();
        return new BrokenCase(
                List.of(
                        "%s%s: %s. Right: a value such as 120ms, 60 or a word"
                                .formatted(file, line, e.getOriginalMessage())));
    }

    private static ObjectNode schema(String file) {
        byte[] bytes = Shelf.bundled().read("schema/" + file).orElseThrow();
        return (ObjectNode) JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
    }

    private static JsonNode withIds(ObjectNode schema, Vocabulary vocabulary) {
        for (JsonNode definition : schema.path("$defs")) {
            if (definition instanceof ObjectNode ids && ids.has(IDS)) {
                var allowed = ids.putArray("enum");
                ids(ids.remove(IDS).asString(), vocabulary)
                        .forEach(id -> allowed.add(id.toString()));
            }
        }
        return schema;
    }

    private static Collection<?> ids(String list, Vocabulary vocabulary) {
        return switch (list) {
            case "signals" -> vocabulary.signals().keySet();
            case "actions" -> vocabulary.actions().keySet();
            case "prevention" -> vocabulary.preventions().keySet();
            default -> throw new IllegalArgumentException(list);
        };
    }
}
