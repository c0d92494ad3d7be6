package dev.rootcause.cases;

import static java.util.Comparator.comparingInt;

import com.networknt.schema.Error;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Says what a file gets wrong: file, path in the file, what it is, and an example of right. */
record Complaint(String file, JsonNode schema) {

    String about(Error error) {
        String path = error.getInstanceLocation().toString();
        return "%s %s: %s. Right: %s"
                .formatted(file, path.isEmpty() ? "/" : path, wrong(error), right(error));
    }

    private static String wrong(Error error) {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> "the key " + error.getProperty() + " is unknown";
            case "required" -> "the key " + error.getProperty() + " is missing";
            case "enum" -> error.getInstanceNode() + " is unknown";
            case "pattern" -> error.getInstanceNode() + " is not written as it should be";
            default -> error.getMessage().replaceFirst("^/[^:]*: ", "");
        };
    }

    private String right(Error error) {
        JsonPointer keyword =
                JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
        JsonNode rule = schema.at(keyword.head());
        return switch (error.getKeyword()) {
            case "enum" -> nearest(error.getInstanceNode().asString(), rule.path("enum"));
            case "additionalProperties" ->
                    String.join(", ", rule.path("properties").propertyNames());
            default -> example(rule);
        };
    }

    private static String example(JsonNode rule) {
        JsonNode examples = rule.path("examples");
        return examples.isEmpty() ? "see the schema" : examples.get(0).asString();
    }

    private static String nearest(String written, JsonNode known) {
        return StreamSupport.stream(known.spliterator(), false)
                .map(JsonNode::asString)
                .min(comparingInt(it -> distance(written, it)))
                .orElse("see the schema");
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String two) {
        int[] row = new int[two.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int swap = diagonal + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[two.length()];
    }
}
