package dev.rootcause.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsConfig;
import com.slack.api.util.http.SlackHttpClient;
import dev.rootcause.delivery.Lease;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** One client and one app for all workspaces, and the two ways in which Slack reaches us. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SlackSettings.class, InstallSettings.class})
@ConditionalOnExpression(InSlack.CONFIGURED)
class SlackConnection {

    private static final Duration MOST_PER_CALL = Duration.ofSeconds(10);

    @Bean(destroyMethod = "close")
    Slack slack(SlackSettings settings, Shortening shortening) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
        config.setHttpClientCallTimeoutMillis((int) MOST_PER_CALL.toMillis());
        config.setStatsEnabled(false);
        config.setMethodsConfig(
                MethodsConfig.builder()
                        .executorName(UUID.randomUUID().toString()) // shared statics otherwise
                        .statsEnabled(false)
                        .build());
        return Slack.getInstance(config, client(config, shortening));
    }

    /** A post that got no answer may have been made: it is not for the client to make it twice. */
    private static SlackHttpClient client(SlackConfig config, Shortening shortening) {
        OkHttpClient http =
                SlackHttpClient.buildOkHttpClient(config)
                        .newBuilder()
                        .retryOnConnectionFailure(false)
                        .addInterceptor(shortening)
                        .addNetworkInterceptor(SlackConnection::ifStillOurs)
                        .build();
        SlackHttpClient client = new SlackHttpClient(http);
        client.setConfig(config);
        return client;
    }

    private static Response ifStillOurs(Interceptor.Chain chain) throws IOException {
        Lease.check();
        return chain.proceed(chain.request());
    }

    @Bean
    @ConditionalOnExpression("'${rootcause.slack.client-id}'.isBlank()")
    OneToken oneToken(SlackSettings settings, InstantSource clock) {
        return new OneToken(settings.botToken(), clock);
    }

    @Bean
    SlackApp slackApp(Slack slack, Routes routes) {
        SlackApp app = new SlackApp(slack);
        routes.into(app);
        return app;
    }

    @Bean
    @ConditionalOnExpression("!'${rootcause.slack.signing-secret}'.isBlank()")
    ServletRegistrationBean<SlackEndpoint> slackEndpoint(
            SlackApp app, SlackSettings settings, InstantSource clock) {
        Signature signature = new Signature(settings.signingSecret());
        return new ServletRegistrationBean<>(
                new SlackEndpoint(app, signature, clock), "/slack/events");
    }

    @Bean
    @ConditionalOnExpression("!'${rootcause.slack.app-token}'.isBlank()")
    SocketMode socketMode(SlackSettings settings, SlackApp app, InstantSource clock) {
        return new SocketMode(settings, app, new SimpleAsyncTaskScheduler(), clock);
    }
}
