package dev.rootcause.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PainterTest {

    private final Painter painter = new Painter();

    @Test
    void aChartIsAPictureOf800By480() throws IOException {
        BufferedImage image = read(painter.png(Pictures.pageLatency()));

        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(480);
    }

    @Test
    void chartsAreStackedBelowEachOther() throws IOException {
        byte[] png = painter.png(List.of(Pictures.pageLatency(), Pictures.databaseCpu()));

        assertThat(read(png).getHeight()).isEqualTo(960);
    }

    @Test
    void refusesMoreThanThreeCharts() {
        Chart chart = Pictures.nothing();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> painter.png(List.of(chart, chart, chart, chart)));
    }

    @Test
    void theSameChartGivesTheSameBytes() {
        assertThat(painter.png(Pictures.traffic()))
                .isEqualTo(new Painter().png(Pictures.traffic()));
    }

    @Test
    void theCornersShowWhatIsBehindTheCard() throws IOException {
        BufferedImage image = read(painter.png(Pictures.nothing()));

        assertThat(image.getRGB(0, 0) >>> 24).isZero();
        assertThat(image.getRGB(400, 240) >>> 24).isEqualTo(255);
    }

    @Test
    void saysInWordsWhatTheChartShows() {
        assertThat(painter.alt(Pictures.databaseCpu()))
                .isEqualTo(
                        "Database CPU in %, 09:02 to 10:01 UTC: db-1 from 22 % to 100 % (lowest"
                                + " 19.3 %, highest 100 %); limit 100 %; marks: 09:40 web 4.18.");
    }

    @Test
    void picturesForTheEye() throws IOException {
        Map<String, byte[]> pictures =
                Map.of(
                        "latency", painter.png(Pictures.pageLatency()),
                        "cpu", painter.png(Pictures.databaseCpu()),
                        "traffic", painter.png(Pictures.traffic()),
                        "nothing", painter.png(Pictures.nothing()),
                        "topology", painter.png(Pictures.system()),
                        "browser", painter.png(Pictures.oneRequest()),
                        "trace", painter.png(Pictures.trace()),
                        "stack",
                                painter.png(
                                        List.of(Pictures.pageLatency(), Pictures.databaseCpu())));
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
            Files.write(folder.resolve(picture.getKey() + ".png"), picture.getValue());
            assertThat(picture.getValue()).hasSizeLessThan(60_000);
        }
    }

    @Test
    void aChartIsSmallAndQuickToPaint() throws IOException {
        Chart chart = Pictures.twoSeries();
        BufferedImage same = read(painter.png(chart));
        long[] own = new long[60];
        long[] peer = new long[60];
        for (int round = 0; round < 240; round++) {
            long start = System.nanoTime();
            painter.png(chart);
            long middle = System.nanoTime();
            ImageIO.write(same, "png", new ByteArrayOutputStream());
            own[round % 60] = middle - start;
            peer[round % 60] = System.nanoTime() - middle;
        }
        int bytes = painter.png(chart).length;
        System.out.printf(
                "chart: p50 %.1f ms painted and written, %d bytes; ImageIO writes it in %.1f ms%n",
                median(own), bytes, median(peer));

        assertThat(bytes).isLessThan(25_000);
        assertThat(median(own)).isLessThan(100);
    }

    @Test
    void aWaterfallIsAsHighAsItsStepsAndTheSameEveryTime() throws IOException {
        byte[] png = painter.png(Pictures.trace());

        assertThat(png).isEqualTo(new Painter().png(Pictures.trace())).hasSizeLessThan(25_000);
        assertThat(read(png).getWidth()).isEqualTo(800);
        assertThat(read(painter.png(Pictures.oneRequest())).getHeight())
                .isLessThan(read(png).getHeight());
    }

    @Test
    void aBarLiesWhereItsStepDoes() throws IOException {
        BufferedImage image = read(painter.png(Pictures.oneRequest()));
        int first = 84 + 36 + 8;
        int second = first + 66;

        assertThat(image.getRGB(28 + 40, first) & 0xffffff).isEqualTo(0x0067a8);
        assertThat(image.getRGB(28 + 40, second) & 0xffffff).isNotEqualTo(0x0067a8);
        assertThat(image.getRGB(28 + 744 * 310 / 400, second) & 0xffffff).isEqualTo(0x0067a8);
    }

    @Test
    void aWaterfallOfNothingIsPaintedToo() throws IOException {
        Spans nothing = new Spans("Nothing", List.of(new Spans.Span("GET /", 0, 0, "")));

        assertThat(read(painter.png(nothing)).getHeight()).isEqualTo(84 + 66 + 60);
    }

    @Test
    void saysInWordsWhatAWaterfallShows() {
        assertThat(painter.alt(Pictures.oneRequest()))
                .isEqualTo(
                        "One request in the browser: Stalled from 0 ms, takes 300 ms; Waiting for"
                                + " server from 300 ms, takes 45.2 ms, h2 200.");
    }

    @Test
    void aSystemIsDrawnTheSameEveryTime() {
        assertThat(painter.png(Pictures.system())).isEqualTo(painter.png(Pictures.system()));
    }

    @Test
    void aCircleOfCallsIsDrawnToo() throws IOException {
        Topology circle =
                new Topology(
                        List.of(
                                new Topology.Node("a", "calls b", List.of("b")),
                                new Topology.Node("b", "calls a", List.of("a"))));

        assertThat(read(painter.png(circle)).getHeight()).isGreaterThan(200);
    }

    private static double median(long[] nanos) {
        return Arrays.stream(nanos).sorted().toArray()[nanos.length / 2] / 1e6;
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
