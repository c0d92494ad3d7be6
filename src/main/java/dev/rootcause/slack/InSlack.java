package dev.rootcause.slack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** A part of the Slack edge: it is there when a bot token is given, or an app to be installed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@ConditionalOnExpression(InSlack.CONFIGURED)
@interface InSlack {

    String CONFIGURED = "!'${rootcause.slack.bot-token}${rootcause.slack.client-id}'.isBlank()";
}
