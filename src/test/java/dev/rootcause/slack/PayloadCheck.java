package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.textOf;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at everything the bot sends: Slack's limits and our own manners. */
final class PayloadCheck {

    private static final Set<String> WRITING =
            Set.of("chat.postMessage", "chat.update", "chat.postEphemeral");
    private static final Pattern CALL = Pattern.compile("<!(channel|here|everyone|subteam)\\b");
    private static final Pattern MENTION = Pattern.compile("<@[UW][A-Z0-9]+");

    private final Set<String> mentionsByPeople = new CopyOnWriteArraySet<>();

    /** What a person wrote; a mention in it must not become one of the bot's. */
    void heard(String text) {
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            mentionsByPeople.add(mention.group());
        }
    }

    List<String> broken(String method, JsonObject arguments) {
        List<String> problems = new ArrayList<>(Limits.broken(method, arguments));
        if (WRITING.contains(method) && textOf(arguments, "text").isBlank()) {
            problems.add("no text for notifications and screen readers");
        }
        if (method.equals("chat.postMessage")) {
            problems.addAll(unfurls(arguments));
        }
        problems.addAll(liveMentions(arguments));
        return problems;
    }

    private static List<String> unfurls(JsonObject arguments) {
        return List.of("unfurl_links", "unfurl_media").stream()
                .filter(name -> !Set.of("false", "0").contains(textOf(arguments, name)))
                .map(name -> name + " is not false")
                .toList();
    }

    private List<String> liveMentions(JsonObject arguments) {
        List<String> problems = new ArrayList<>();
        mrkdwn(arguments)
                .forEach(text -> {
                    if (CALL.matcher(text).find()) {
                        problems.add("calls everybody: " + text);
                    }
                    mentionsByPeople.stream()
                            .filter(text::contains)
                            .forEach(it -> problems.add("a person's " + it + " is live: " + text));
                });
        FakeJson.everyObject(arguments).stream()
                .filter(element -> textOf(element, "type").equals("broadcast"))
                .forEach(element -> problems.add("calls everybody: " + element));
        return problems;
    }

    /** The texts in which Slack looks for mentions. */
    private static List<String> mrkdwn(JsonObject arguments) {
        List<String> texts = new ArrayList<>(List.of(textOf(arguments, "text")));
        FakeJson.everyObject(arguments).stream()
                .filter(it -> Set.of("mrkdwn", "markdown").contains(textOf(it, "type")))
                .forEach(it -> texts.add(textOf(it, "text")));
        return texts;
    }
}
