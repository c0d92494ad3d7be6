package dev.rootcause.slack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.DispatchActionConfig;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.rootcause.drill.Askable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that can be asked, with prices, the same in every case. */
final class AskableView {

    static final String CALLBACK = "rc_ask";
    static final String SEARCH_BLOCK = "search";

    private static final int MOST_BLOCKS = 95;

    private AskableView() {}

    /** {@code sought} is what the search box says; empty shows everything. */
    static View of(List<Askable> askable, String sought) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(search());
        blocks.add(
                Blocks.context(
                        "The same in every case. Your own words will do; minutes are simulated."));
        blocks.addAll(found(askable, sought));
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .title(ViewTitle.builder().type("plain_text").text("What can I ask?").build())
                .submit(ViewSubmit.builder().type("plain_text").text("Done").build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(blocks)
                .build();
    }

    private static List<LayoutBlock> found(List<Askable> askable, String sought) {
        Map<String, List<Askable>> parts =
                askable.stream()
                        .filter(one -> matches(one, sought))
                        .collect(groupingBy(Askable::part, LinkedHashMap::new, toList()));
        return parts.isEmpty()
                ? RichText.paragraphs("Nothing is called that. Ask in your own words all the same.")
                : parts.entrySet().stream()
                        .flatMap(part -> part(part.getKey(), part.getValue()))
                        .limit(MOST_BLOCKS)
                        .toList();
    }

    private static Stream<LayoutBlock> part(String part, List<Askable> askable) {
        return RichText.bullets(part, askable.stream().map(AskableView::line).toList()).stream();
    }

    private static String line(Askable one) {
        return "%s · %d min\n%s".formatted(one.label(), one.costMin(), one.description());
    }

    /** Every word sought is in its name, its part or what is said of it. */
    private static boolean matches(Askable one, String sought) {
        String all = lower(one.label() + " " + one.part() + " " + one.description());
        return Stream.of(lower(sought).strip().split("\\s+")).allMatch(all::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static LayoutBlock search() {
        return InputBlock.builder()
                .blockId(SEARCH_BLOCK)
                .dispatchAction(true)
                .optional(true)
                .label(Blocks.plain(100, "Search"))
                .hint(Blocks.plain(150, "Enter searches; an empty box shows everything."))
                .element(
                        PlainTextInputElement.builder()
                                .actionId(Button.SEARCH.id())
                                .maxLength(100)
                                .dispatchActionConfig(
                                        DispatchActionConfig.builder()
                                                .triggerActionsOn(List.of("on_enter_pressed"))
                                                .build())
                                .build())
                .build();
    }
}
