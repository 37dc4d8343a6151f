package io.github.dilnytsia.optimize;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers from which anyone can recompute that no feasible assignment of a problem costs less than a bound;
 * immutable.
 *
 * <p>A multiplier says what a task is worth, in units of 2^-{@link #bits()} of a cost unit. If every task is paid its
 * multiplier to whoever does it, the least that each agent can then cost on its own adds up to a bound: weak duality
 * (Fisher 1981, Management Science 27). Where that is not tight enough, a {@link Part} divides the assignments of some
 * tasks into cases with multipliers of their own. The page {@code docs/certificate.md} says how the bound is recomputed;
 * {@code CheckCertificate.java} does so without this library. A certificate knows no problem: whether its bound holds
 * shows when it is checked.
 */
public final class Certificate {

  /** Stands for staying unassigned in a decision. */
  public static final int UNASSIGNED = Solution.UNASSIGNED;

  /** The bound that says that no assignment is feasible at all. */
  public static final long INFEASIBLE = Long.MAX_VALUE;

  /** Multipliers lie between this and its negative. */
  public static final long MAX_MULTIPLIER = 1L << 62;

  static final int MAX_BITS = 40;

  private final int bits;
  private final long bound;
  private final ImmutableLongArray multipliers;
  private final ImmutableList<Part> parts;

  Certificate(int bits, long bound, ImmutableLongArray multipliers, List<Part> parts) {
    this.bits = bits;
    this.bound = bound;
    this.multipliers = multipliers;
    this.parts = ImmutableList.copyOf(parts);
  }

  /** Multipliers are whole numbers of 2^-bits cost units; from 0 to 40. */
  public int bits() {
    return bits;
  }

  /** No feasible assignment costs less, in the problem's whole cost units; or {@link #INFEASIBLE}. */
  public long bound() {
    return bound;
  }

  /** One for each task, in the order of tasks. */
  public ImmutableLongArray multipliers() {
    return multipliers;
  }

  /** Tasks whose assignments are divided into cases; those in no part make up one more, with a single case. */
  public List<Part> parts() {
    return parts;
  }

  /**
   * Tasks that share no agent with tasks outside, and a tree of cases over their assignments.
   *
   * <p>The tree is a list of nodes in preorder. A split has the case with its task at its agent first, then the case
   * without; a leaf is a case that needs no further division.
   */
  public static final class Part {

    final ImmutableIntArray tasks;
    private final ImmutableIntArray first;
    private final ImmutableIntArray second;
    private final ImmutableIntArray changedTasks;
    private final ImmutableLongArray changedMultipliers;

    Part(
        ImmutableIntArray tasks,
        ImmutableIntArray first,
        ImmutableIntArray second,
        ImmutableIntArray changedTasks,
        ImmutableLongArray changedMultipliers) {
      this.tasks = tasks;
      this.first = first;
      this.second = second;
      this.changedTasks = changedTasks;
      this.changedMultipliers = changedMultipliers;
    }

    public ImmutableIntArray tasks() {
      return tasks;
    }

    /** How many nodes the tree has; they are numbered from 0 in preorder. */
    public int nodes() {
      return first.length();
    }

    public boolean isLeaf(int node) {
      return first.get(node) < 0;
    }

    /** The task a split decides on. */
    public int task(int split) {
      checkKind(split, false);
      return first.get(split);
    }

    /** The agent a split puts its task at, or {@link #UNASSIGNED}. */
    public int agent(int split) {
      checkKind(split, false);
      return second.get(split);
    }

    /** The tasks whose multipliers differ in a leaf from {@link Certificate#multipliers()}, in the order given. */
    public ImmutableIntArray changedTasks(int leaf) {
      checkKind(leaf, true);
      return changedTasks.subArray(changesUpTo(leaf - 1), changesUpTo(leaf));
    }

    /** The multipliers of {@link #changedTasks} in a leaf. */
    public ImmutableLongArray changedMultipliers(int leaf) {
      checkKind(leaf, true);
      return changedMultipliers.subArray(changesUpTo(leaf - 1), changesUpTo(leaf));
    }

    private int changesUpTo(int node) {
      int n = node;
      while (n >= 0 && !isLeaf(n)) {
        n--;
      }
      return n < 0 ? 0 : second.get(n);
    }

    private void checkKind(int node, boolean leaf) {
      if (isLeaf(node) != leaf) {
        throw new IllegalArgumentException(
            "Node %d is a %s.".formatted(node, leaf ? "split" : "leaf"));
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Part that
          && tasks.equals(that.tasks)
          && first.equals(that.first)
          && second.equals(that.second)
          && changedTasks.equals(that.changedTasks)
          && changedMultipliers.equals(that.changedMultipliers);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * tasks.hashCode() + first.hashCode()) + changedMultipliers.hashCode();
    }

    @Override
    public String toString() {
      return "Part of %d tasks, %d nodes".formatted(tasks.length(), nodes());
    }
  }

  /** Writes the certificate as text, to be kept in UTF-8; the same certificate always gives the same bytes. */
  public void write(Appendable to) throws IOException {
    CertificateText.write(this, to);
  }

  /**
   * Reads a certificate, strictly; the reader stays open.
   *
   * @throws TextException with everything that is wrong, if anything is
   */
  public static Certificate read(Reader from) throws IOException {
    return new CertificateText(from).read();
  }

  /**
   * Begins a certificate.
   *
   * @param multipliers one for each task, in units of 2^-bits of a cost unit
   */
  public static Builder builder(int bits, long[] multipliers) {
    return new CertificateBuilder(bits, multipliers);
  }

  /** Builds a {@link Certificate}; every call checks what it is given and names what it refuses. */
  public interface Builder {

    /** No feasible assignment costs less, or {@link #INFEASIBLE}. */
    Builder bound(long bound);

    /** Begins a part of some tasks; the nodes of its tree follow in preorder, until every split has both its cases. */
    Builder part(int... tasks);

    /** First come all assignments with the task at the agent, or {@link #UNASSIGNED}, then all without. */
    Builder split(int task, int agent);

    /** A case, with the multipliers that differ from the certificate's. */
    Builder leaf(int[] tasks, long[] multipliers);

    /**
     * Checks the whole.
     *
     * @throws IllegalStateException if there is no bound yet, a part's tree has a split without both its cases, or a call
     *     before was refused
     */
    Certificate build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Certificate that
        && bits == that.bits
        && bound == that.bound
        && multipliers.equals(that.multipliers)
        && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * bits + Long.hashCode(bound)) + multipliers.hashCode();
  }

  @Override
  public String toString() {
    return "Certificate of bound %s for %d tasks, %d parts"
        .formatted(
            bound == INFEASIBLE ? "infeasible" : Long.toString(bound),
            multipliers.length(),
            parts.size());
  }
}
