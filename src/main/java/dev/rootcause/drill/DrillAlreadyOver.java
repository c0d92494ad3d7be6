package dev.rootcause.drill;

/** The drill has been graded and hears nothing more. */
public class DrillAlreadyOver extends RuntimeException {

    DrillAlreadyOver() {
        super("This drill is over. Its scorecard is ready; start a new drill to go on practicing.");
    }
}
