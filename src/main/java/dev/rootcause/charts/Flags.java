package dev.rootcause.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the labels of the marks go: rows above the plot, as few as possible, so that no label
 * touches another label or the line of another mark.
 *
 * @param placed in the order of the marks; one that finds no room has no text
 */
record Flags(List<Flag> placed, int rows) {

    static final int GAP = 8;
    private static final int MOST_ROWS = 3;
    private static final int[] WIDTHS = {320, 220, 150, 100};

    /** A label from {@code x} to {@code end}, of the line that stands at {@code line}. */
    record Flag(double line, double x, double end, int row, String text) {

        private boolean clears(Flag other) {
            boolean overlap = x < other.end + GAP && other.x < end + GAP;
            return (row != other.row || !overlap) && !crosses(other) && !other.crosses(this);
        }

        /** Row 0 is on top; a line comes from below and ends at its own label. */
        private boolean crosses(Flag other) {
            return row < other.row && line > other.x - GAP && line < other.end + GAP;
        }
    }

    /** A label that wants a place. */
    record Wish(double line, String text) {}

    static Flags place(List<Wish> wishes, double right) {
        for (int width : WIDTHS) {
            for (int rows = 1; rows <= MOST_ROWS; rows++) {
                List<Flag> placed = new ArrayList<>();
                if (search(new Room(wishes, rows, width, right), placed)) {
                    return new Flags(placed, wishes.isEmpty() ? 0 : rows);
                }
            }
        }
        int half = wishes.size() / 2;
        return half == 0 ? new Flags(List.of(), 0) : place(wishes.subList(0, half), right);
    }

    private record Room(List<Wish> wishes, int rows, int width, double right) {}

    private static boolean search(Room room, List<Flag> placed) {
        if (placed.size() == room.wishes.size()) {
            return true;
        }
        Wish wish = room.wishes.get(placed.size());
        for (int row = 0; row < room.rows; row++) {
            Flag flag = flag(wish, row, room);
            if (placed.stream().allMatch(flag::clears)) {
                placed.add(flag);
                if (search(room, placed)) {
                    return true;
                }
                placed.removeLast();
            }
        }
        return false;
    }

    private static Flag flag(Wish wish, int row, Room room) {
        Type type = Lettering.PLAIN.type();
        String text = type.fit(wish.text, room.width);
        int width = type.width(text);
        double x = Math.min(wish.line + GAP, room.right - width);
        return new Flag(wish.line, x, x + width, row, text);
    }
}
