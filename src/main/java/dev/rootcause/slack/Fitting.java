package dev.rootcause.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        for (List<Piece> chapter : chapters) {
            if (!page.isEmpty() && !fits(page, chapter)) {
                pages.add(page);
                page = new ArrayList<>();
            }
            for (Piece piece : chapter) {
                if (!page.isEmpty() && !fits(page, List.of(piece))) {
                    pages.add(page);
                    page = new ArrayList<>();
                }
                page.add(piece);
            }
        }
        pages.add(page);
        return pages.stream().map(pieces -> message(pieces, List.of())).toList();
    }

    private static int kept(List<Piece> pieces) {
        int kept = 0;
        while (kept < pieces.size() && fits(pieces.subList(0, kept), List.of(pieces.get(kept)))) {
            kept++;
        }
        return kept;
    }

    private static boolean fits(List<Piece> page, List<Piece> more) {
        List<Piece> all = Stream.concat(page.stream(), more.stream()).toList();
        return all.stream().mapToInt(Piece::characters).sum() <= MOST_CHARACTERS
                && all.stream().mapToInt(Piece::blocks).sum() <= MOST_BLOCKS;
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
