package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "p99 &gt; 1 s &amp;&amp; errors &lt; 2 % | p99 > 1 s && errors < 2 %",
                "look at <https://grafana.example/d/1> | look at https://grafana.example/d/1",
                "'<!channel> all of you' | @channel all of you",
                "'<!here> hi' | @here hi",
                "'tell <@U0BEN> now' | tell @U0BEN now",
                "'tell <@U0BEN|ben> now' | tell @ben now",
                "'ask in <#C0OPS|ops>' | ask in #ops",
                "'&amp;lt;b&amp;gt;' | &lt;b&gt;",
            })
    void areAsAPersonSeesThem(String fromSlack, String typed) {
        assertThat(Words.typed(fromSlack)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "<https://grafana.example/d/1|the dashboard>,the dashboard",
        "<mailto:ops@example.com|ops@example.com>,ops@example.com",
        "<!subteam^S012|@sre>,@sre",
        "<!date^1700000000^{date}|today>,today"
    })
    void haveTheLabelsOfLinks(String fromSlack, String typed) {
        assertThat(Words.typed(fromSlack)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "// brb,true",
        "' // aside',true",
        "<@U0BEN> look,true",
        "db cpu // now,false",
        "db cpu,false"
    })
    void areBetweenPeopleWhenSomebodyIsNamedOrAfterTwoSlashes(String text, boolean between) {
        assertThat(Words.betweenPeople(text)).isEqualTo(between);
    }

    @ParameterizedTest
    @CsvSource({
        "<@U0BOT> db cpu,db cpu",
        "'<@U0BOT>: db cpu',db cpu",
        "'hey <@U0BOT|rootcause> db cpu',hey db cpu",
        "<@U0BEN> hi,<@U0BEN> hi"
    })
    void losesTheNameOfTheBot(String text, String rest) {
        assertThat(Words.withoutMention(text, "U0BOT").replaceAll(" +", " ")).isEqualTo(rest);
    }
}
