package dev.rootcause.cases;

import com.networknt.schema.Error;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Says what a file gets wrong: file, path in the file, what it is, and an example of right. */
record Complaint(String file, JsonNode schema) {

    String about(Error error) {
        String path = error.getInstanceLocation().toString();
        return "%s %s: %s%s"
                .formatted(file, path.isEmpty() ? "/" : path, wrong(error), right(error));
    }

    private static String wrong(Error error) {
        return error.getMessage().replaceFirst("^[^:]*: ", "");
    }

    /** The example that the violated part of the schema gives, if any. */
    private String right(Error error) {
        JsonNode rule =
                schema.at(JsonPointer.compile(error.getSchemaLocation().getFragment().toString()))
                        .path("examples");
        return rule.isEmpty() ? "" : ". Right: " + rule.get(0);
    }
}
