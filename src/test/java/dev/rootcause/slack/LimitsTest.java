package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit at what is right and at one more. */
class LimitsTest {

    /** Name, most, and the arguments of a call as a function of the size. */
    static Stream<Arguments> messages() {
        return Stream.of(
                limit("text of a message", 4000, n -> "'text':'" + x(n) + "'"),
                limit("markdown_text", 12_000, n -> "'markdown_text':'" + x(n) + "'"),
                limit("attachments", 100, n -> "'text':'t','attachments':[" + n(n, "{}") + "]"),
                limit("username", 200, n -> "'text':'t','username':'" + x(n) + "'"),
                blocks("blocks", 50, n -> n(n, "{'type':'divider'}")),
                blocks("tables", 1, n -> n(n, table(1, 1, "a"))),
                blocks(
                        "data visualizations",
                        2,
                        n -> n(n, "{'type':'data_visualization','title':'t','chart':{}}")),
                block("block_id", 255, n -> "{'type':'divider','block_id':'" + x(n) + "'}"),
                block("section text", 3000, n -> "{'type':'section','text':" + plain(n) + "}"),
                block(
                        "section fields",
                        10,
                        n -> "{'type':'section','fields':[" + n(n, plain(1)) + "]}"),
                block("section field", 2000, n -> "{'type':'section','fields':[" + plain(n) + "]}"),
                block("header", 150, n -> "{'type':'header','text':" + plain(n) + "}"),
                block("context", 10, n -> "{'type':'context','elements':[" + n(n, plain(1)) + "]}"),
                block(
                        "context actions",
                        5,
                        n -> {
                            String icon = "{'type':'icon_button','icon':'trash','text':%s}";
                            return "{'type':'context_actions','elements':["
                                    + n(n, icon.formatted(plain(1)))
                                    + "]}";
                        }),
                block(
                        "actions",
                        25,
                        n -> "{'type':'actions','elements':[" + n(n, button("")) + "]}"),
                block("alt_text", 2000, n -> image("'alt_text':'" + x(n) + "','image_url':'u'")),
                block("image_url", 3000, n -> image("'alt_text':'a','image_url':'" + x(n) + "'")),
                block(
                        "image title",
                        2000,
                        n -> image("'alt_text':'a','image_url':'u','title':" + plain(n))),
                block("video title", 199, n -> video("'title':" + plain(n))),
                block(
                        "video author",
                        49,
                        n -> video("'title':" + plain(1) + ",'author_name':'" + x(n) + "'")),
                block("table rows", 100, n -> table(n, 1, "a")),
                block("table columns", 20, n -> table(1, n, "a")),
                block(
                        "table column settings",
                        20,
                        n ->
                                "{'type':'table','rows':[[%s]],'column_settings':[%s]}"
                                        .formatted(cell("a"), n(n, "{}"))),
                block("data table rows", 101, n -> dataTable(n, 1, 5)),
                block("data table columns", 20, n -> dataTable(2, n, 5)),
                block("data table page", 100, n -> dataTable(2, 1, n)),
                block("data visualization title", 50, n -> chart(x(n), "")),
                block(
                        "data visualization series",
                        6,
                        n -> chart("t", "'series':[" + n(n, "{'name':'s'}") + "]")),
                block(
                        "data visualization label",
                        20,
                        n -> chart("t", "'series':[{'name':'" + x(n) + "'}]")),
                block(
                        "data visualization categories",
                        20,
                        n -> chart("t", "'axis_config':{'categories':[" + n(n, "'c'") + "]}")),
                block(
                        "data visualization axis",
                        50,
                        n -> chart("t", "'axis_config':{'x_label':'" + x(n) + "'}")),
                block("card title", 150, n -> "{'type':'card','title':" + plain(n) + "}"),
                block("card subtitle", 150, n -> "{'type':'card','subtitle':" + plain(n) + "}"),
                block("card body", 200, n -> "{'type':'card','body':" + plain(n) + "}"),
                block(
                        "carousel",
                        10,
                        n -> "{'type':'carousel','elements':[" + n(n, "{'type':'card'}") + "]}"),
                block(
                        "container",
                        10,
                        n -> "{'type':'container','child_blocks':[" + n(n, "{}") + "]}"),
                element("action_id", 255, n -> button(",'action_id':'" + x(n) + "'")),
                element("button text", 75, n -> "{'type':'button','text':" + plain(n) + "}"),
                element("button value", 2000, n -> button(",'value':'" + x(n) + "'")),
                element("button url", 3000, n -> button(",'url':'" + x(n) + "'")),
                element(
                        "accessibility label",
                        75,
                        n -> button(",'accessibility_label':'" + x(n) + "'")),
                element("checkboxes", 10, n -> options("checkboxes", n)),
                element("radio buttons", 10, n -> options("radio_buttons", n)),
                element("overflow", 5, n -> options("overflow", n)),
                element("select", 100, n -> options("static_select", n)),
                element(
                        "option groups",
                        100,
                        n ->
                                "{'type':'static_select','option_groups':["
                                        + n(n, group(1, 1))
                                        + "]}"),
                element(
                        "options of a group",
                        100,
                        n -> "{'type':'static_select','option_groups':[" + group(n, 1) + "]}"),
                element(
                        "label of a group",
                        75,
                        n -> "{'type':'static_select','option_groups':[" + group(1, n) + "]}"),
                element("option text", 75, n -> select(option(n, 1, 1))),
                element("option value", 75, n -> select(option(1, n, 1))),
                element("option description", 75, n -> select(option(1, 1, n))),
                element(
                        "placeholder",
                        150,
                        n -> "{'type':'users_select','placeholder':" + plain(n) + "}"),
                element("confirm title", 100, n -> confirm(n, 1, 1, 1)),
                element("confirm text", 300, n -> confirm(1, n, 1, 1)),
                element("confirm yes", 30, n -> confirm(1, 1, n, 1)),
                element("confirm no", 30, n -> confirm(1, 1, 1, n)),
                feedback("feedback text", 75, n -> "'text':" + plain(n) + ",'value':'v'"),
                feedback(
                        "feedback value",
                        2000,
                        n -> "'text':" + plain(1) + ",'value':'" + x(n) + "'"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("messages")
    void takesAMessageAtTheLimitAndNotOneOver(String name, int most, IntFunction<String> sized) {
        assertThat(Limits.broken("chat.postMessage", json(sized.apply(most)))).isEmpty();
        assertThat(Limits.broken("chat.postMessage", json(sized.apply(most + 1))))
                .isNotEmpty()
                .allSatisfy(broken -> assertThat(broken).contains("right is"));
    }

    static Stream<Arguments> views() {
        return Stream.of(
                view("title", 24, n -> modal("'title':" + plain(n))),
                view("submit", 24, n -> modal("'title':" + plain(1) + ",'submit':" + plain(n))),
                view("close", 24, n -> modal("'title':" + plain(1) + ",'close':" + plain(n))),
                view("private_metadata", 3000, n -> titled("'private_metadata':'" + x(n) + "'")),
                view("callback_id", 255, n -> titled("'callback_id':'" + x(n) + "'")),
                view("external_id", 255, n -> titled("'external_id':'" + x(n) + "'")),
                view("blocks", 100, n -> filled(n(n, "{'type':'divider'}"))),
                view("input label", 2000, n -> filled(input(plain(n), plain(1), field("")))),
                view("input hint", 2000, n -> filled(input(plain(1), plain(n), field("")))),
                view("min_length", 3000, n -> filled(input(field(",'min_length':" + n)))),
                view("max_length", 3000, n -> filled(input(field(",'max_length':" + n)))),
                view(
                        "file input",
                        10,
                        n -> filled(input("{'type':'file_input','max_files':" + n + "}"))),
                view(
                        "rich text input",
                        100,
                        n -> filled(input("{'type':'rich_text_input','max_lines':" + n + "}"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("views")
    void takesAViewAtTheLimitAndNotOneOver(String name, int most, IntFunction<String> sized) {
        assertThat(Limits.broken("views.open", json(sized.apply(most)))).isEmpty();
        assertThat(Limits.broken("views.update", json(sized.apply(most + 1))))
                .isNotEmpty()
                .allSatisfy(broken -> assertThat(broken).contains("right is"));
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                arguments(
                        "files.getUploadURLExternal",
                        1000,
                        sized(n -> "'filename':'f','length':1,'alt_txt':'" + x(n) + "'")),
                arguments(
                        "files.completeUploadExternal",
                        100,
                        sized(n -> "'files':[" + n(n, "{'id':'F1'}") + "]")),
                arguments(
                        "assistant.threads.setStatus",
                        10,
                        sized(n -> "'status':'s','loading_messages':[" + n(n, "'m'") + "]")),
                arguments(
                        "assistant.threads.setSuggestedPrompts",
                        4,
                        sized(n -> "'prompts':[" + n(n, "{'title':'t','message':'m'}") + "]")),
                arguments("assistant.threads.setTitle", 200, sized(n -> "'title':'" + x(n) + "'")),
                arguments(
                        "chat.appendStream", 12_000, sized(n -> "'markdown_text':'" + x(n) + "'")));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void takesACallAtTheLimitAndNotOneOver(String method, int most, IntFunction<String> sized) {
        assertThat(Limits.broken(method, json(sized.apply(most)))).isEmpty();
        assertThat(Limits.broken(method, json(sized.apply(most + 1))))
                .isNotEmpty()
                .allSatisfy(broken -> assertThat(broken).contains("right is"));
    }

    /** What is no matter of size, with what the sentence says. */
    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("'blocks':[]", "text is missing"),
                arguments("'text':' '", "text is missing"),
                arguments("'text':'t','markdown_text':'m'", "stands alone"),
                arguments("'text':'t','blocks':[{'type':'nope'}]", "'nope', which cannot stand"),
                arguments("'text':'t','blocks':[{}]", "blocks[0] is of the type ''"),
                arguments("'text':'t','blocks':'b'", "blocks is no list"),
                arguments(
                        "'text':'t','blocks':[%s,%s]"
                                .formatted(
                                        "{'type':'divider','block_id':'b'}",
                                        "{'type':'divider','block_id':'b'}"),
                        "blocks[1] has the block_id 'b'"),
                arguments(
                        "'text':'t','blocks':[{'type':'actions','elements':[%s,%s]}]"
                                .formatted(button(",'action_id':'a'"), button(",'action_id':'a'")),
                        "blocks[0].elements[1] has the action_id 'a'"),
                arguments(only("{'type':'section'}"), "neither text nor fields"),
                arguments(
                        only("{'type':'section','text':{'type':'plain_text','text':''}}"),
                        "blocks[0].text.text has 0 characters"),
                arguments(only(image("'image_url':'u'")), "no alt_text"),
                arguments(only(image("'alt_text':'a'")), "either image_url or slack_file"),
                arguments(
                        only(image("'alt_text':'a','slack_file':{'id':'F','url':'u'}")),
                        "blocks[0].slack_file needs either id or url"),
                arguments(
                        only("{'type':'header','text':{'type':'mrkdwn','text':'h'}}"),
                        "blocks[0].text is of the type 'mrkdwn'"),
                arguments(
                        only("{'type':'actions','elements':[{'type':'plain_text_input'}]}"),
                        "'plain_text_input', which cannot stand"),
                arguments(
                        only("{'type':'actions','elements':[" + button(",'style':'loud'") + "]}"),
                        "style is \"loud\"; right is primary or danger"),
                arguments(
                        only(
                                "{'type':'rich_text','elements':[{'type':'rich_text_section',"
                                        + "'elements':[{'type':'text','text':''}]}]}"),
                        "blocks[0].elements[0].elements[0].text has 0 characters"),
                arguments(
                        only(
                                "{'type':'rich_text','elements':[{'type':'rich_text_list',"
                                        + "'style':'stars','elements':[]}]}"),
                        "right is bullet or ordered"),
                arguments(only(table(1, 1, "")), "text has 0 characters"),
                arguments(
                        only(
                                "{'type':'data_table','caption':'c','rows':[[%s],[%s,%s]]}"
                                        .formatted(cell("a"), cell("a"), cell("a"))),
                        "right is the same for all"),
                arguments(
                        only("{'type':'task_card','task_id':'t','title':'t','status':'lost'}"),
                        "pending or in_progress or complete or error"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysWhereAndWhatIsRight(String arguments, String sentence) {
        assertThat(Limits.broken("chat.update", json(arguments)))
                .anySatisfy(broken -> assertThat(broken).contains(sentence));
    }

    @Test
    void saysItInASentence() {
        String long_ = only("{'type':'section','text':" + plain(3001) + "}");
        assertThat(Limits.broken("chat.postMessage", json(long_)))
                .containsExactly("blocks[0].text.text has 3,001 characters; right is 1 to 3,000");
    }

    @Test
    void aMessageHasTenThousandCharactersInAllButWhereItAnswersAForm() {
        String full = "'text':'t','blocks':[" + n(4, section(2480)) + "]"; // 17 each for the types
        String over = "'text':'t','blocks':[" + n(4, section(2484)) + "]";
        assertThat(Limits.broken("chat.postMessage", json(full))).isEmpty();
        assertThat(Limits.broken("chat.postMessage", json(over))).hasSize(1);
        assertThat(Limits.broken("response_url", json(over))).isEmpty();
    }

    @Test
    void markdownHasTwelveThousandCharactersInAllBlocks() {
        String half = "{'type':'markdown','text':'" + x(6000) + "'}";
        String two = "'text':'t','blocks':[" + n(2, half) + "]";
        String more = "'text':'t','blocks':[" + n(2, half) + ",{'type':'markdown','text':'x'}]";
        assertThat(Limits.broken("response_url", json(two))).isEmpty();
        assertThat(Limits.broken("response_url", json(more))).hasSize(1);
    }

    @Test
    void aTableHasTenThousandCharacters() {
        String right = only(table(10, 10, x(100)));
        String over = "'text':'t','blocks':[" + table(10, 10, x(101)) + "]";
        assertThat(Limits.broken("response_url", json(right))).isEmpty();
        assertThat(Limits.broken("response_url", json(over)))
                .containsExactly("blocks[0] has 10100 characters; right is at most 10000");
    }

    @Test
    void aFormNeedsSomethingToSendItWith() {
        String form =
                "'view':{'type':'modal','title':%s,'blocks':[%s]}"
                        .formatted(plain(1), input(field("")));
        assertThat(Limits.broken("views.open", json(form)))
                .containsExactly("view has an input and no submit, which it needs then");
    }

    @Test
    void aViewHasAQuarterOfAMegabyte() {
        String big = filled(n(90, section(2_700)));
        String bigger = filled(n(95, section(2_700)));
        assertThat(Limits.broken("views.publish", json(big))).isEmpty();
        assertThat(Limits.broken("views.publish", json(bigger)))
                .singleElement()
                .asString()
                .contains("right is at most 250000");
    }

    @Test
    void someBlocksStandInMessagesOnly() {
        assertThat(Limits.broken("views.open", json(filled(table(1, 1, "a")))))
                .containsExactly("view.blocks[0] is a table, which stands in messages only");
    }

    @Test
    void anEmptyFileIsNotUploaded() {
        assertThat(Limits.broken("files.getUploadURLExternal", json("'filename':'f','length':0")))
                .singleElement()
                .asString()
                .startsWith("length is 0");
        assertThat(Limits.broken("files.getUploadURLExternal", json("'length':1"))).hasSize(1);
    }

    @Test
    void aMethodWithoutLimitsTakesAnything() {
        assertThat(Limits.broken("conversations.open", new JsonObject())).isEmpty();
    }

    private static Arguments limit(String name, int most, IntFunction<String> sized) {
        return arguments(name, most, sized);
    }

    private static Arguments blocks(String name, int most, IntFunction<String> sized) {
        return limit(name, most, n -> "'text':'t','blocks':[" + sized.apply(n) + "]");
    }

    private static Arguments block(String name, int most, IntFunction<String> sized) {
        return limit(name, most, n -> only(sized.apply(n)));
    }

    private static Arguments element(String name, int most, IntFunction<String> sized) {
        return block(name, most, n -> "{'type':'actions','elements':[" + sized.apply(n) + "]}");
    }

    private static Arguments feedback(String name, int most, IntFunction<String> sized) {
        return block(
                name,
                most,
                n ->
                        "{'type':'context_actions','elements':[{'type':'feedback_buttons',"
                                + "'positive_button':{%s},'negative_button':{'text':%s,'value':'v'}}]}"
                                        .formatted(sized.apply(n), plain(1)));
    }

    private static Arguments view(String name, int most, IntFunction<String> sized) {
        return limit(name, most, sized);
    }

    private static IntFunction<String> sized(IntFunction<String> sized) {
        return sized;
    }

    private static String only(String block) {
        return "'text':'t','blocks':[" + block + "]";
    }

    private static String modal(String more) {
        return "'view':{'type':'modal',%s,'blocks':[{'type':'divider'}]}".formatted(more);
    }

    private static String titled(String more) {
        return modal("'title':" + plain(1) + "," + more);
    }

    private static String filled(String blocks) {
        return "'view':{'type':'modal','title':%s,'submit':%s,'blocks':[%s]}"
                .formatted(plain(1), plain(1), blocks);
    }

    private static String input(String element) {
        return input(plain(1), plain(1), element);
    }

    private static String input(String label, String hint, String element) {
        return "{'type':'input','label':%s,'hint':%s,'element':%s}".formatted(label, hint, element);
    }

    private static String field(String more) {
        return "{'type':'plain_text_input'" + more + "}";
    }

    private static String section(int characters) {
        return "{'type':'section','text':" + plain(characters) + "}";
    }

    private static String image(String more) {
        return "{'type':'image'," + more + "}";
    }

    private static String video(String more) {
        return "{'type':'video','alt_text':'a','thumbnail_url':'u','video_url':'u'," + more + "}";
    }

    private static String table(int rows, int columns, String text) {
        return "{'type':'table','rows':[" + n(rows, "[" + n(columns, cell(text)) + "]") + "]}";
    }

    private static String dataTable(int rows, int columns, int page) {
        return "{'type':'data_table','caption':'c','page_size':%d,'rows':[%s]}"
                .formatted(page, n(rows, "[" + n(columns, cell("a")) + "]"));
    }

    private static String cell(String text) {
        return "{'type':'raw_text','text':'" + text + "'}";
    }

    private static String chart(String title, String more) {
        return "{'type':'data_visualization','title':'%s','chart':{%s}}".formatted(title, more);
    }

    private static String button(String more) {
        return "{'type':'button','text':" + plain(1) + more + "}";
    }

    private static String options(String type, int n) {
        return "{'type':'%s','options':[%s]}".formatted(type, n(n, option(1, 1, 1)));
    }

    private static String select(String option) {
        return "{'type':'static_select','options':[" + option + "]}";
    }

    private static String group(int options, int label) {
        return "{'label':%s,'options':[%s]}".formatted(plain(label), n(options, option(1, 1, 1)));
    }

    private static String option(int text, int value, int description) {
        return "{'text':%s,'value':'%s','description':%s}"
                .formatted(plain(text), x(value), plain(description));
    }

    private static String confirm(int title, int text, int yes, int no) {
        return button(
                ",'confirm':{'title':%s,'text':%s,'confirm':%s,'deny':%s}"
                        .formatted(plain(title), plain(text), plain(yes), plain(no)));
    }

    private static String plain(int characters) {
        return "{'type':'plain_text','text':'" + x(characters) + "'}";
    }

    private static String x(int characters) {
        return "x".repeat(characters);
    }

    private static String n(int times, String json) {
        return IntStream.range(0, times).mapToObj(_ -> json).collect(Collectors.joining(","));
    }

    private static JsonObject json(String arguments) {
        return JsonParser.parseString(("{" + arguments + "}").replace('\'', '"')).getAsJsonObject();
    }
}
