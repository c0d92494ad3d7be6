package dev.rootcause.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts text into stems by KStem, leaving out the words that carry no meaning here. */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("\\d+ ?ms\\b|[\\p{L}\\p{N}_]+(?:'\\p{L}+)?|%");

    private static final Set<String> EMPTY =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "of",
                    "our",
                    "my",
                    "your",
                    "this",
                    "that",
                    "these",
                    "those",
                    "please",
                    "pls",
                    "some",
                    "any",
                    "is",
                    "are",
                    "be",
                    "do",
                    "does",
                    "did",
                    "have",
                    "has",
                    "me",
                    "us",
                    "was",
                    "were",
                    "been",
                    "just",
                    "really",
                    "currently");

    /** Names that their stem would turn into another word. */
    private static final CharArraySet UNSTEMMED = new CharArraySet(Set.of("fastly"), false);

    private static final Analyzer ANALYZER =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    var source = new PatternTokenizer(WORD, 0);
                    TokenStream lower = new LowerCaseFilter(source);
                    return new TokenStreamComponents(
                            source,
                            new KStemFilter(
                                    new SetKeywordMarkerFilter(
                                            new EnglishPossessiveFilter(lower), UNSTEMMED)));
                }
            };

    private Words() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var stream = ANALYZER.tokenStream("", new StringReader(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (!EMPTY.contains(term.toString())) {
                    var written = text.substring(offset.startOffset(), offset.endOffset());
                    words.add(new Word(written.toLowerCase(Locale.ROOT), term.toString()));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(words);
    }

    static List<String> stems(String text) {
        return of(text).stream().map(Word::stem).toList();
    }
}
