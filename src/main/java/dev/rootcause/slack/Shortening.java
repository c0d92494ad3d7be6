package dev.rootcause.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import okhttp3.FormBody;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last look at every call of the Web API: what Slack would refuse is shortened, and logged. */
@InSlack
class Shortening implements Interceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Shortening.class);
    private static final Set<String> JSON = Set.of("blocks", "view", "metadata", "files");

    private final boolean shortens;

    Shortening(SlackSettings settings) {
        this.shortens = settings.shortens();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request call = chain.request();
        return chain.proceed(call.body() instanceof FormBody form ? fitting(call, form) : call);
    }

    private Request fitting(Request call, FormBody form) {
        JsonObject arguments = arguments(form);
        JsonObject fitting = fitting(call.url().pathSegments().getLast(), arguments);
        return fitting == arguments ? call : call.newBuilder().post(form(fitting)).build();
    }

    /** The arguments themselves when they are right, or when Slack is left to refuse them. */
    JsonObject fitting(String method, JsonObject arguments) {
        List<String> broken = shortens ? Limits.broken(method, arguments) : List.of();
        if (broken.isEmpty()) {
            return arguments;
        }
        LOG.warn("{} is shortened: {}", method, broken.stream().map(Shortening::place).toList());
        return Shortened.of(method, arguments);
    }

    /** Where it is wrong; what stands there may be somebody's words. */
    private static String place(String broken) {
        return broken.split(" ", 2)[0];
    }

    private static JsonObject arguments(FormBody form) {
        JsonObject arguments = new JsonObject();
        for (int i = 0; i < form.size(); i++) {
            arguments.add(form.name(i), value(form.name(i), form.value(i)));
        }
        return arguments;
    }

    private static JsonElement value(String name, String value) {
        return JSON.contains(name) ? JsonParser.parseString(value) : new JsonPrimitive(value);
    }

    private static FormBody form(JsonObject arguments) {
        FormBody.Builder form = new FormBody.Builder();
        arguments
                .asMap()
                .forEach((name, value) ->
                        form.add(
                                name,
                                JSON.contains(name) ? value.toString() : value.getAsString()));
        return form.build();
    }
}
