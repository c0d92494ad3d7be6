package dev.rootcause.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** An image block can only show a picture that is there, complete and looked at. */
final class FakePictures {

    private FakePictures() {}

    static void check(JsonArray blocks, FakeWorkspace workspace) {
        FakeJson.everyObject(blocks).stream()
                .filter(block -> FakeJson.textOf(block, "type").equals("image"))
                .filter(block -> block.has("slack_file"))
                .forEach(block -> check(block, workspace));
    }

    private static void check(JsonObject block, FakeWorkspace workspace) {
        Refusal.when(
                FakeFile.shownBy(block, workspace)
                        .filter(FakeFile::isPicture)
                        .filter(FakeFile::ready)
                        .isEmpty(),
                "invalid_blocks");
    }
}
