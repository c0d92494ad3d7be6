package dev.rootcause.delivery;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What went wrong with something, and whether it will pass by itself. */
public final class Trouble {

    /**
     * No connection, conflict with another transaction, stopped for too long, no resources, server
     * going down.
     */
    private static final List<String> PASSING = List.of("08", "25P03", "40", "53", "57");

    private static final String OURS = "dev.rootcause.";

    private Trouble() {}

    /**
     * Nothing is wrong with what was to be done: it is done again, however often it takes. An error
     * without a state comes from the pool or the driver.
     */
    static boolean passes(Throwable failure) {
        return causes(failure).anyMatch(Trouble::isPassing);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, it -> it != null, Throwable::getCause);
    }

    private static boolean isPassing(Throwable failure) {
        return switch (failure) {
            case TransientDataAccessException _,
                    RecoverableDataAccessException _,
                    CannotCreateTransactionException _,
                    SQLTransientException _ ->
                    true;
            case SQLException it -> it.getSQLState() == null || isPassing(it.getSQLState());
            default -> false;
        };
    }

    private static boolean isPassing(String state) {
        return PASSING.stream().anyMatch(state::startsWith);
    }

    /**
     * For an administrator: what kind it was and where, never its message: that may quote people.
     */
    public static String inWords(Throwable failure) {
        return causes(failure).map(Trouble::kind).collect(Collectors.joining(", by "));
    }

    private static String kind(Throwable failure) {
        String state = failure instanceof SQLException it ? " " + it.getSQLState() : "";
        return failure.getClass().getSimpleName() + state + place(failure.getStackTrace());
    }

    /** Where it was thrown, and from where of ours. */
    private static String place(StackTraceElement[] trace) {
        return Stream.concat(
                        Stream.of(trace).limit(1),
                        Stream.of(trace).filter(it -> it.getClassName().startsWith(OURS)).limit(2))
                .distinct()
                .map(it -> " at " + it)
                .collect(Collectors.joining());
    }
}
