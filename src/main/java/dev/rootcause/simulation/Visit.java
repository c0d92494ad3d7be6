package dev.rootcause.simulation;

/** A step on the way of a request, with the index of what is visited. */
sealed interface Visit {

    record AtCpu(int cpu, double demandSec) implements Visit {}

    record InPool(int pool) implements Visit {}

    record OnDelay(double seconds) implements Visit {}

    default boolean samePlaceAs(Visit other) {
        return switch (this) {
            case AtCpu(int cpu, _) -> other instanceof AtCpu(int at, _) && at == cpu;
            case InPool(int pool) -> other instanceof InPool(int at) && at == pool;
            case OnDelay _ -> false;
        };
    }
}
