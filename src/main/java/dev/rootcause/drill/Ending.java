package dev.rootcause.drill;

/** Ends a drill in two steps: what will be graded is read back, then it is graded. */
final class Ending {

    private final Draft draft;

    Ending(Draft draft) {
        this.draft = draft;
    }

    void done() {
        switch (draft.drill.stage()) {
            case OPEN -> readBack();
            case READ_BACK -> end();
            case OVER -> throw new IllegalStateException("this drill is over");
        }
    }

    private void readBack() {
        draft.reply(new Recap(draft).beforeGrading());
        new Probing(draft).record(Question.CLOSING);
        draft.reply(new Reply.Says(draft.scene.prompts().say(Question.CLOSING.prompt())));
        draft.leaveOpen(new Pending.ClosingQuestions());
        draft.enter(Drill.Stage.READ_BACK);
    }

    private void end() {
        draft.say("drill-over");
        draft.enter(Drill.Stage.OVER);
    }
}
