package dev.rootcause.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import dev.rootcause.delivery.Trouble;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Bolt, told to acknowledge whatever it has understood or never will: Slack repeats what is not
 * acknowledged, and in the end stops sending. What could not be kept is not acknowledged. Requests
 * reach it verified, over HTTP or Socket Mode.
 */
final class SlackApp extends App {

    private static final Logger LOG = LoggerFactory.getLogger(SlackApp.class);

    private static final Response NOT_ACCEPTED = Response.builder().statusCode(503).build();

    SlackApp(Slack slack) {
        super(config(slack), slack, List.of());
    }

    private static AppConfig config(Slack slack) {
        return AppConfig.builder().slack(slack).allEventsApiAutoAckEnabled(true).build();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Bolt declares it
    public Response run(Request request) {
        try {
            Response response = super.run(request);
            if (isDone(response)) {
                return response;
            }
            LOG.warn("nobody answers {}", request.getRequestType());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("not accepted: {}", Trouble.inWords(e));
            return NOT_ACCEPTED;
        } catch (Exception e) { // Bolt declares no less; what is acknowledged is told to the log
            LOG.error(
                    "{}: {} failed: {}", reference(), request.getRequestType(), Trouble.inWords(e));
        }
        return Response.ok();
    }

    private static boolean isDone(Response response) {
        return response.getStatusCode() != null && response.getStatusCode() == 200;
    }

    private static String reference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
