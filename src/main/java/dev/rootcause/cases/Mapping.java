package dev.rootcause.cases;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How the words of a YAML file become records: a component {@code waitSec} is the key {@code wait},
 * {@code queueMax} is {@code queue_max}; every number may be written as a time ({@code 120ms},
 * {@code 5s}, {@code 62m}, {@code 2h}; seconds then), as {@code inf}, or as {@code true} for 1;
 * lists and maps that are left out are empty.
 */
final class Mapping {

    /** Slots without a limit, as the simulation counts them. */
    private static final double UNLIMITED = 1e9;

    private static final Pattern TIME = Pattern.compile("([0-9.]+)(ms|s|m|h)");
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .propertyNamingStrategy(new Keys())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .withConfigOverride(List.class, it -> it.setNullHandling(EMPTY))
                    .withConfigOverride(Map.class, it -> it.setNullHandling(EMPTY))
                    .addModule(
                            new SimpleModule()
                                    .addDeserializer(double.class, new Quantity())
                                    .addDeserializer(Double.class, new Quantity())
                                    .addDeserializer(int.class, new WholeQuantity())
                                    .addDeserializer(Integer.class, new WholeQuantity())
                                    .addDeserializer(World.Stage.class, new Step())
                                    .addDeserializer(World.Resource.class, new AnyResource()))
                    .build();

    private Mapping() {}

    static double quantity(String written) {
        if (written.equals("inf")) {
            return UNLIMITED;
        }
        Matcher time = TIME.matcher(written);
        return time.matches()
                ? new BigDecimal(time.group(1)).multiply(seconds(time.group(2))).doubleValue()
                : Double.parseDouble(written);
    }

    private static BigDecimal seconds(String unit) {
        return switch (unit) {
            case "ms" -> new BigDecimal("0.001");
            case "m" -> new BigDecimal(60);
            case "h" -> new BigDecimal(3600);
            default -> BigDecimal.ONE;
        };
    }

    private static class Keys extends SnakeCaseStrategy {

        @Override
        public String translate(String component) {
            return super.translate(
                    component.endsWith("Sec")
                            ? component.substring(0, component.length() - 3)
                            : component);
        }
    }

    private static class Quantity extends ValueDeserializer<Double> {

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            return switch (parser.currentToken()) {
                case VALUE_STRING -> quantity(parser.getString());
                case VALUE_TRUE -> 1.0;
                case VALUE_FALSE -> 0.0;
                default -> parser.getDoubleValue();
            };
        }
    }

    private static class WholeQuantity extends ValueDeserializer<Integer> {

        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    ? (Integer) (int) Math.round(quantity(parser.getString()))
                    : (Integer) parser.getIntValue();
        }
    }

    /** {@code app_pool}, {@code {db_cpu: 120ms}} or {@code {delay: 18ms}}. */
    private static class Step extends ValueDeserializer<World.Stage> {

        @Override
        public World.Stage deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode written = context.readTree(parser);
            if (written.isString()) {
                return new World.Stage(written.asString(), 0);
            }
            var only = written.properties().iterator().next();
            return new World.Stage(only.getKey(), quantity(only.getValue().asString()));
        }
    }

    /** What has {@code cores} is a processor, everything else is slots. */
    private static class AnyResource extends ValueDeserializer<World.Resource> {

        @Override
        public World.Resource deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode written = context.readTree(parser);
            return written.has("cores")
                    ? context.readTreeAsValue(written, World.Resource.Cpu.class)
                    : context.readTreeAsValue(written, World.Resource.Slots.class);
        }
    }
}
