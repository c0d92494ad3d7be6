package dev.rootcause.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The arguments of a call, from a form or from JSON; what is JSON inside a form is parsed. */
final class FakeArguments {

    private static final Set<String> JSON =
            Set.of("blocks", "view", "metadata", "attachments", "files", "length");

    private FakeArguments() {}

    static JsonObject of(HttpExchange exchange) throws IOException {
        String type =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                        .orElse("");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        JsonObject arguments =
                type.startsWith("application/json")
                        ? JsonParser.parseString(body).getAsJsonObject()
                        : form(body);
        Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                .ifPresent(query -> form(query).asMap().forEach(arguments::add));
        return arguments;
    }

    private static JsonObject form(String body) {
        JsonObject fields = new JsonObject();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = decoded(pair.substring(0, equals));
                fields.add(name, value(name, decoded(pair.substring(equals + 1))));
            }
        }
        return fields;
    }

    private static JsonElement value(String name, String text) {
        if (!JSON.contains(name)) {
            return FakeJson.element(text);
        }
        try {
            return JsonParser.parseString(text);
        } catch (JsonSyntaxException e) {
            throw new Refusal(
                    name.equals("blocks") ? "invalid_blocks_format" : "invalid_arguments");
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
