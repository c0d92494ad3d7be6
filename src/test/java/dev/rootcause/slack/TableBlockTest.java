package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import java.util.List;
import java.util.stream.IntStream;
import okhttp3.FormBody;
import org.junit.jupiter.api.Test;

class TableBlockTest {

    @Test
    void isWrittenByTheSdkIntoAMessage() {
        TableBlock table = new TableBlock(List.of("route", "per s"), List.of(List.of("/item", "")));
        FormBody form =
                RequestFormBuilder.toForm(
                                ChatPostMessageRequest.builder()
                                        .channel("C1")
                                        .text("t")
                                        .blocks(List.of(table))
                                        .build())
                        .build();
        String blocks =
                IntStream.range(0, form.size())
                        .filter(i -> form.name(i).equals("blocks"))
                        .mapToObj(form::value)
                        .findFirst()
                        .orElseThrow();
        assertThat(JsonParser.parseString(blocks))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                [{"type": "table", "block_id": "table", "rows": [
                                  [{"type": "raw_text", "text": "route"},
                                   {"type": "raw_text", "text": "per s"}],
                                  [{"type": "raw_text", "text": "/item"},
                                   {"type": "raw_text", "text": "–"}]]}]\
                                """));
    }
}
