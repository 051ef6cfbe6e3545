package io.github.liuding.examples.office;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import javax.imageio.ImageIO;

/** What is printed on a page, dot by dot; lengths in millimetres from its upper left corner. */
final class Ink {
    private static final int DOTS_PER_INCH = 200;

    private final int width;
    private final int height;
    private final byte[] dots;
    private final int start;
    private final int dotsPerInch;

    private Ink(int width, int height, byte[] dots, int start, int dotsPerInch) {
        this.width = width;
        this.height = height;
        this.dots = dots;
        this.start = start;
        this.dotsPerInch = dotsPerInch;
    }

    /** A page of a PDF, from 1. */
    static Ink of(Path pdf, int page) throws IOException {
        Path folder = Objects.requireNonNull(pdf.toAbsolutePath().getParent());
        Path image = folder.resolve(pdf.getFileName() + "-" + page);
        Programs.run(
                folder,
                Map.of(),
                List.of(
                        "pdftoppm",
                        "-r",
                        String.valueOf(DOTS_PER_INCH),
                        "-f",
                        String.valueOf(page),
                        "-l",
                        String.valueOf(page),
                        "-singlefile",
                        pdf.toString(),
                        image.toString()));
        byte[] bytes = Files.readAllBytes(folder.resolve(image.getFileName() + ".ppm"));
        int at = 0;
        List<String> words = new ArrayList<>();
        int from = 0;
        while (words.size() < 4) {
            if (bytes[at] == '\n' || bytes[at] == ' ') {
                words.add(new String(bytes, from, at - from, StandardCharsets.US_ASCII));
                from = at + 1;
            }
            at++;
        }
        return new Ink(Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)), bytes, at, DOTS_PER_INCH);
    }

    /** A picture of a screen. */
    static Ink ofPng(Path png, int dotsPerInch) throws IOException {
        BufferedImage image = ImageIO.read(png.toFile());
        byte[] dots = new byte[image.getWidth() * image.getHeight() * 3];
        for (int y = 0, at = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y);
                dots[at++] = (byte) (colour >> 16);
                dots[at++] = (byte) (colour >> 8);
                dots[at++] = (byte) colour;
            }
        }
        return new Ink(image.getWidth(), image.getHeight(), dots, 0, dotsPerInch);
    }

    private int channel(int x, int y, int channel) {
        return dots[start + (y * width + x) * 3 + channel] & 0xFF;
    }

    private boolean isRed(int x, int y) {
        return channel(x, y, 0) > 160 && channel(x, y, 1) < 120 && channel(x, y, 2) < 120;
    }

    private boolean isDark(int x, int y) {
        return channel(x, y, 0) < 128 && channel(x, y, 1) < 128 && channel(x, y, 2) < 128;
    }

    /** A part of a page. */
    record Box(double left, double top, double right, double bottom) {}

    /** The box around what is red, or black, within a part of the page; NaN where nothing is. */
    Box around(Box within, boolean red) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = -1;
        int bottom = -1;
        for (int y = dot(within.top()); y < Math.min(height, dot(within.bottom())); y++) {
            for (int x = dot(within.left()); x < Math.min(width, dot(within.right())); x++) {
                if (red ? isRed(x, y) : isDark(x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return right < 0
                ? new Box(Double.NaN, Double.NaN, Double.NaN, Double.NaN)
                : new Box(millimetres(left), millimetres(top), millimetres(right), millimetres(bottom));
    }

    /** The lines across the page, longer than 120 mm, from top to bottom; neighbouring rows of dots are one. */
    List<Box> lines(boolean red) {
        List<Box> lines = new ArrayList<>();
        int open = -1;
        int left = 0;
        int right = 0;
        for (int y = 0; y <= height; y++) {
            int row = y;
            IntPredicate ink = x -> row < height && (red ? isRed(x, row) : isDark(x, row));
            int from = 0;
            int best = 0;
            int bestFrom = 0;
            for (int x = 0; x <= width; x++) {
                if (x == width || !ink.test(x)) {
                    if (x - from > best) {
                        best = x - from;
                        bestFrom = from;
                    }
                    from = x + 1;
                }
            }
            if (best > dot(120)) {
                if (open < 0) {
                    open = y;
                    left = bestFrom;
                    right = bestFrom + best;
                }
            } else if (open >= 0) {
                lines.add(new Box(millimetres(left), millimetres(open), millimetres(right), millimetres(y)));
                open = -1;
            }
        }
        return lines;
    }

    private int dot(double millimetres) {
        return (int) Math.round(millimetres * dotsPerInch / 25.4);
    }

    private double millimetres(int dots) {
        return dots * 25.4 / dotsPerInch;
    }
}
