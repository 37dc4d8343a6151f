package io.github.dilnytsia.optimize;

/** Sets of tasks of one agent: what each is worth and uses, and the trail by which it came about. */
final class StateList {

  private final int resources;
  long[] values = new long[256];
  double[] mixed = new double[256];
  long[] loads = new long[256];
  int[] trails = new int[256];
  int size;

  StateList(int resources) {
    this.resources = resources;
  }

  /** Makes room for so many. */
  void clear(int count) {
    size = 0;
    if (count > values.length) {
      values = new long[2 * count];
      mixed = new double[2 * count];
      trails = new int[2 * count];
    }
    if (count * resources > loads.length) {
      loads = new long[2 * count * resources];
    }
  }

  /** Begins with one state. */
  void begin(long value, double mixedLoad, long[] startLoads) {
    clear(1);
    size = 1;
    values[0] = value;
    mixed[0] = mixedLoad;
    trails[0] = Trails.EMPTY;
    System.arraycopy(startLoads, 0, loads, 0, resources);
  }

  void copy(StateList from, int s) {
    values[size] = from.values[s];
    mixed[size] = from.mixed[s];
    trails[size] = from.trails[s];
    for (int r = 0; r < resources; r++) {
      loads[size * resources + r] = from.loads[s * resources + r];
    }
    size++;
  }

  /** Takes over a state with one task more; its trail is left to the caller. */
  void extend(StateList from, int s, long value, double mixedUse, long[] uses, int useAt) {
    values[size] = from.values[s] + value;
    mixed[size] = from.mixed[s] + mixedUse;
    for (int r = 0; r < resources; r++) {
      loads[size * resources + r] = from.loads[s * resources + r] + uses[useAt + r];
    }
    size++;
  }
}
