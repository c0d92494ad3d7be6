package dev.rootcause.cases.answers;

import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a candidate might say in a case, and what a person takes it to mean.
 *
 * @param heldOut whether the key's phrases may not be tuned on it
 * @param affirmed whether it puts the hypotheses forward rather than excludes them
 * @param links links of the chain that it names
 */
public record LabelledClaim(
        boolean heldOut, boolean affirmed, Set<String> hypotheses, Set<String> links, String text) {

    public static final String FILE = "claims.tsv";

    private static final String HEAD = "set\tpolarity\thypotheses\tlinks\ttext";
    private static final int CELLS = 5;

    /** Those of a folder; none where it has no such file. Throws {@link BrokenCase}. */
    public static List<LabelledClaim> of(Shelf shelf, String folder) {
        Optional<byte[]> file = shelf.read(folder + "/" + FILE);
        if (file.isEmpty()) {
            return List.of();
        }
        String text = new String(file.get(), StandardCharsets.UTF_8);
        return rows(folder, text.lines().toList());
    }

    private static List<LabelledClaim> rows(String folder, List<String> lines) {
        List<String> problems = new ArrayList<>();
        List<LabelledClaim> claims = new ArrayList<>();
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
            problems.add(problem(folder, 1, "the head is another", HEAD.replace('\t', ' ')));
        }
        for (int i = 1; i < lines.size(); i++) {
            Optional<LabelledClaim> claim = row(lines.get(i));
            if (claim.isEmpty()) {
                problems.add(
                        problem(
                                folder,
                                i + 1,
                                "cannot be read",
                                "dev or hold, affirm or deny, ids or -, ids or -, the words"));
            }
            claim.ifPresent(claims::add);
        }
        if (!problems.isEmpty()) {
            throw new BrokenCase(problems);
        }
        return claims;
    }

    private static Optional<LabelledClaim> row(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length == CELLS
                        && List.of("dev", "hold").contains(cells[0])
                        && List.of("affirm", "deny").contains(cells[1])
                        && !cells[4].isBlank()
                ? Optional.of(
                        new LabelledClaim(
                                cells[0].equals("hold"),
                                cells[1].equals("affirm"),
                                ids(cells[2]),
                                ids(cells[3]),
                                cells[4]))
                : Optional.empty();
    }

    private static Set<String> ids(String cell) {
        return cell.equals("-") ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(",", -1)));
    }

    private static String problem(String folder, int line, String wrong, String right) {
        return "%s/%s line %d: %s. Right: %s".formatted(folder, FILE, line, wrong, right);
    }
}
