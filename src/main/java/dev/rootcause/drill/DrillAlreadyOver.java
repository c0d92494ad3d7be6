package dev.rootcause.drill;

/** The drill has been graded and hears nothing more. */
public class DrillAlreadyOver extends RuntimeException {

    private DrillAlreadyOver(String why) {
        super(why + " Its scorecard is ready; start a new drill to go on practicing.");
    }

    static DrillAlreadyOver ended() {
        return new DrillAlreadyOver("This drill is over.");
    }

    static DrillAlreadyOver wentQuiet() {
        return new DrillAlreadyOver("This drill was ended after three quiet days.");
    }
}
