package dev.rootcause.slack;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What installing needs beside what one workspace needs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${rootcause.slack.client-id}'.isBlank()")
class InstallConnection {

    /** Throws {@link SlackNotUsable} when the settings do not go together. */
    @Bean
    TokenKeys tokenKeys(SlackSettings slack, InstallSettings install) {
        if (!slack.botToken().isBlank()) {
            throw new SlackNotUsable(
                    "There is a bot token and a client id. Right: SLACK_BOT_TOKEN alone for one workspace, or SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_TOKEN_KEYS for many.");
        }
        if (install.clientSecret().isBlank()) {
            throw new SlackNotUsable(
                    "There is a client id and no client secret. Right: SLACK_CLIENT_SECRET as Basic Information of the app shows it.");
        }
        return TokenKeys.of(install.tokenKeys());
    }

    @Bean
    static Task<Void> purgeTask(ObjectProvider<Purge> purge) {
        return Tasks.recurring("purge", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> purge.getObject().run());
    }
}
