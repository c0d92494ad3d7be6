package dev.rootcause.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Fills messages with pieces, as many as each takes, with room for what stands at its end. */
final class Fitting {

    private static final int MOST_CHARACTERS = 8_000;
    private static final int MOST_BLOCKS = 42;

    private Fitting() {}

    /** One message: what does not fit goes into a file of that name. */
    static SlackMessage one(List<Piece> pieces, List<Piece> end, Files files) {
        int kept = kept(pieces);
        List<Piece> shown = new ArrayList<>(pieces.subList(0, kept));
        List<SlackMessage.TextFile> all = new ArrayList<>(files.all());
        if (kept < pieces.size()) {
            String rest = plain(pieces.subList(kept, pieces.size()));
            all.add(new SlackMessage.TextFile(files.rest(), "The rest of the answer", rest));
            String sentence = "There is more: the rest is in the file " + files.rest() + ".";
            shown.add(Piece.of(Blocks.context(sentence), sentence));
        }
        shown.addAll(end);
        return message(shown, all);
    }

    /**
     * @param rest the name of the file for what does not fit
     */
    record Files(List<SlackMessage.TextFile> all, String rest) {}

    /** As many messages as it takes; chapters that fit into one are not torn. */
    static List<SlackMessage> many(List<List<Piece>> chapters) {
        List<List<Piece>> pages = new ArrayList<>();
        List<Piece> page = new ArrayList<>();
        Room left = Room.WHOLE;
        for (List<Piece> chapter : chapters) {
            if (!page.isEmpty() && !left.takes(Room.of(chapter))) {
                pages.add(page);
                page = new ArrayList<>();
                left = Room.WHOLE;
            }
            for (Piece piece : chapter) {
                if (!page.isEmpty() && !left.takes(Room.of(piece))) {
                    pages.add(page);
                    page = new ArrayList<>();
                    left = Room.WHOLE;
                }
                page.add(piece);
                left = left.without(Room.of(piece));
            }
        }
        pages.add(page);
        return pages.stream().map(pieces -> message(pieces, List.of())).toList();
    }

    private static int kept(List<Piece> pieces) {
        Room left = Room.WHOLE;
        int kept = 0;
        while (kept < pieces.size() && left.takes(Room.of(pieces.get(kept)))) {
            left = left.without(Room.of(pieces.get(kept)));
            kept++;
        }
        return kept;
    }

    /** What there is in a message, and what pieces take of it. */
    private record Room(int characters, int blocks) {

        static final Room WHOLE = new Room(MOST_CHARACTERS, MOST_BLOCKS);

        static Room of(Piece piece) {
            return new Room(piece.characters(), piece.blocks());
        }

        static Room of(List<Piece> pieces) {
            return new Room(
                    pieces.stream().mapToInt(Piece::characters).sum(),
                    pieces.stream().mapToInt(Piece::blocks).sum());
        }

        boolean takes(Room some) {
            return some.characters <= characters && some.blocks <= blocks;
        }

        Room without(Room some) {
            return new Room(characters - some.characters, blocks - some.blocks);
        }
    }

    private static SlackMessage message(List<Piece> pieces, List<SlackMessage.TextFile> files) {
        return new SlackMessage(
                Escaped.text(plain(pieces)), pieces.stream().map(Piece::part).toList(), files);
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream()
                .map(Piece::plain)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
