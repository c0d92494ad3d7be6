package dev.rootcause.charts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture of at most 256 colors as a PNG file (ISO/IEC 15948): no filter and a light deflate,
 * because flat areas pack well anyway and the rest is waiting.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LEVEL = 2;

    private Png() {}

    /**
     * @param rows palette indices, each row led by a filter byte of 0
     * @param palette 0xRRGGBB each; the first is transparent
     */
    static byte[] of(int width, int height, byte[] rows, int[] palette) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 15);
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header(width, height));
        chunk(file, "PLTE", colors(palette));
        chunk(file, "tRNS", new byte[] {0});
        chunk(file, "IDAT", deflate(rows));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header(int width, int height) {
        byte depth = 8;
        byte indexed = 3;
        return ByteBuffer.allocate(13).putInt(width).putInt(height).put(depth).put(indexed).array();
    }

    private static byte[] colors(int[] palette) {
        ByteBuffer colors = ByteBuffer.allocate(3 * palette.length);
        for (int rgb : palette) {
            colors.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
        }
        return colors.array();
    }

    private static byte[] deflate(byte[] rows) {
        try (Deflater deflater = new Deflater(LEVEL)) {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 15);
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
