package dev.rootcause.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.language.Classifier.Example;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotebookTest {

    private static final List<Example> EXAMPLES =
            List.of(
                    new Example(Map.of("disk", 1.0, "full", 0.7), "db.disk_space"),
                    new Example(Map.of("disk", 1.0, "busy", 0.7), "db.io"),
                    new Example(Map.of("full", 1.0, "space", 0.7), "db.disk_space"),
                    new Example(Map.of("busy", 1.0, "queue", 0.3), "db.io"));

    @Test
    void aClassifierIsReadTheSameToTheBitAsItWasWritten() throws IOException {
        var taught = Teacher.taught(EXAMPLES);
        var bytes = new ByteArrayOutputStream();
        taught.write(new DataOutputStream(bytes));
        var read =
                Classifier.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        var text = Map.of("disk", 1.0, "busy", 0.5, "never met", 1.0);
        assertThat(read.rank(text)).isEqualTo(taught.rank(text));
        assertThat(taught.rank(text).getFirst().label()).isEqualTo("db.io");
        assertThat(read.knows("disk")).isTrue();
        assertThat(read.knows("never met")).isFalse();
    }
}
