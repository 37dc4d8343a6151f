package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.rules.MemberReferences.Member;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a host's rules may name: figures, texts, dates and collections, the facts, and the words they judge by.
 *
 * <p>A list of what is allowed, not of what is not; whatever is on no list is refused before a class is loaded. Not a
 * sandbox: nothing limits time and memory.
 */
final class Fence {

  /** Packages all of whose classes are harmless. */
  private static final ImmutableSet<String> PACKAGES = ImmutableSet.of(
      "java/math",
      "java/time/chrono",
      "java/time/format",
      "java/time/temporal",
      "java/util/function",
      "java/util/regex",
      "java/util/stream",
      "io/github/dilnytsia/territory",
      "io/github/dilnytsia/staffing",
      "io/github/dilnytsia/judgement",
      "io/github/dilnytsia/plan",
      "org/drools/model/consequences",
      "org/drools/model/functions",
      "org/drools/model/functions/accumulate",
      "org/drools/model/bitmask",
      "org/drools/model/operators",
      "org/drools/model/view",
      "org/drools/modelcompiler/dsl/pattern",
      "org/drools/core/base/accumulators");

  private static final ImmutableMap<String, String> CLASSES = ImmutableMap.of(
      "java/lang/",
      "Object String StringBuilder CharSequence Comparable Iterable Number Boolean Byte Short Character Integer Long"
          + " Float Double Math StrictMath Enum Record Void Throwable Exception RuntimeException"
          + " IllegalArgumentException IllegalStateException ArithmeticException NumberFormatException"
          + " NullPointerException IndexOutOfBoundsException UnsupportedOperationException ClassCastException"
          + " NoSuchFieldError MatchException AssertionError Error Override AutoCloseable Runnable",
      "java/time/",
      "LocalDate LocalDateTime LocalTime Duration Period DayOfWeek Month MonthDay Year YearMonth DateTimeException",
      "java/util/",
      "List Map Map$Entry Set Collection Collections Arrays ArrayList LinkedList HashMap LinkedHashMap TreeMap HashSet"
          + " LinkedHashSet TreeSet ArrayDeque Deque Queue PriorityQueue Iterator ListIterator Spliterator SortedMap"
          + " SortedSet NavigableMap NavigableSet SequencedCollection EnumMap EnumSet BitSet Objects Optional"
          + " OptionalInt OptionalLong OptionalDouble PrimitiveIterator$OfInt StringJoiner Comparator"
          + " NoSuchElementException IntSummaryStatistics LongSummaryStatistics DoubleSummaryStatistics",
      "io/github/dilnytsia/rules/",
      "Work Verdicts Findings FindingDraft",
      "org/drools/",
      "model/PatternDSL model/PatternDSL$PatternDef model/PatternDSL$ReactOn model/DSL model/Index"
          + " model/Index$ConstraintType model/DomainClassMetadata model/Variable model/Declaration model/Rule"
          + " model/RuleItemBuilder model/impl/RuleBuilder model/Model model/BitMask model/AlphaIndex"
          + " model/BetaIndex model/bitmask/BitMaskUtil modelcompiler/util/EvaluationUtil util/DateUtils");

  /**
   * Members of classes that are allowed for these alone. None inserts, changes or takes away a fact: rules are functions,
   * and one that did would silence others or be heard after its reason is gone.
   */
  private static final ImmutableSet<Member> MEMBERS = ImmutableSet.of(
      new Member("java/lang/System", "arraycopy"),
      new Member("java/util/Locale", "ROOT"),
      new Member("java/util/Locale", "ENGLISH"),
      new Member("java/lang/invoke/LambdaMetafactory", "metafactory"),
      new Member("java/lang/invoke/StringConcatFactory", "makeConcatWithConstants"),
      new Member("org/drools/modelcompiler/consequence/DroolsImpl", "asKnowledgeHelper"));

  /** Members of classes that are allowed otherwise: they read the machine, its clock and chance, or start threads. */
  private static final ImmutableSet<Member> EXCEPTED = ImmutableSet.of(
      new Member("java/lang/Object", "getClass"),
      new Member("java/lang/Object", "wait"),
      new Member("java/lang/Object", "notify"),
      new Member("java/lang/Object", "notifyAll"),
      new Member("java/lang/Boolean", "getBoolean"),
      new Member("java/lang/Integer", "getInteger"),
      new Member("java/lang/Long", "getLong"),
      new Member("java/lang/Math", "random"),
      new Member("java/lang/StrictMath", "random"),
      new Member("java/util/Collections", "shuffle"));

  /** Names of members that no allowed class may be asked for. */
  private static final ImmutableSet<String> NAMES = ImmutableSet.of(
      "now",
      "dateNow",
      "printStackTrace",
      "systemDefault",
      "executeScript",
      "parallel",
      "parallelStream",
      "getDeclaringClass",
      "getDefault");

  /** Classes of the packages above that can do more than the others. */
  private static final ImmutableSet<String> NOT_CLASSES = ImmutableSet.of(
      "io/github/dilnytsia/judgement/Phrases",
      "org/drools/model/functions/Operator$Register",
      "org/drools/model/functions/ScriptBlock",
      "org/drools/model/functions/LambdaPrinter",
      "org/drools/model/functions/FunctionUtils",
      "java/util/stream/StreamSupport");

  /** Classes that only the machine itself asks for, to link lambdas and join texts. */
  private static final ImmutableSet<String> LINKAGE = ImmutableSet.of(
      "java/lang/invoke/LambdaMetafactory",
      "java/lang/invoke/StringConcatFactory",
      "java/lang/invoke/MethodHandles",
      "java/lang/invoke/MethodHandles$Lookup",
      "java/lang/invoke/MethodHandle",
      "java/lang/invoke/MethodType",
      "java/lang/invoke/CallSite",
      "org/drools/model/Drools",
      "org/drools/model/DroolsEntryPoint",
      "org/drools/compiler/kie/builder/MaterializedLambda",
      "org/kie/api/runtime/rule/RuleContext",
      "java/util/Locale");

  /** Types that rules are put together of; of most of them nobody may ask anything. */
  private static final String DSL = "org/drools/model/";

  private final ImmutableSet<String> allowed;

  Fence() {
    var names = ImmutableSet.<String>builder();
    CLASSES.forEach((prefix, list) -> {
      for (var name : list.split(" ", -1)) {
        names.add(prefix + name);
      }
    });
    this.allowed = names.build();
  }

  /** What compiled classes name and may not, as people write it: {@code java.lang.System.exit}. */
  Set<String> offences(Map<String, byte[]> classes) {
    var own = classes.keySet().stream()
        .map(name -> name.substring(0, name.length() - ".class".length()))
        .collect(ImmutableSet.toImmutableSet());
    var offences = new TreeSet<String>();
    for (var file : classes.values()) {
      for (var member : MemberReferences.of(file)) {
        if (!allows(member, own)) {
          var name = member.name().equals("<init>") ? "new" : member.name();
          offences.add(member.owner().replace('/', '.').replace('$', '.') + "." + name);
        }
      }
    }
    return offences;
  }

  private boolean allows(Member member, ImmutableSet<String> own) {
    var owner = member.owner();
    if (own.contains(owner) || owner.startsWith("[")) {
      return isHarmless(member.name());
    }
    return MEMBERS.contains(member)
        || (isAllowed(owner) && !EXCEPTED.contains(member) && isHarmless(member.name()));
  }

  /** Also of a class of their own, which may inherit from one that is allowed. */
  private static boolean isHarmless(String name) {
    return !NAMES.contains(name)
        && !EXCEPTED.contains(new Member("java/lang/Object", name))
        && !name.startsWith("parallel");
  }

  private boolean isAllowed(String name) {
    return !NOT_CLASSES.contains(name)
        && (allowed.contains(name) || PACKAGES.contains(packageOf(name)));
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }

  /** A loader of compiled classes that finds nothing else but what the fence allows. */
  ClassLoader loader(Map<String, byte[]> classes, ClassLoader parent) {
    return new Loader(this, classes, parent);
  }

  private static final class Loader extends ClassLoader {

    private final Fence fence;
    private final Map<String, byte[]> classes;
    private final ClassLoader beyond;

    private Loader(Fence fence, Map<String, byte[]> classes, ClassLoader beyond) {
      super(null);
      this.fence = fence;
      this.classes = classes;
      this.beyond = beyond;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        var loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        var path = name.replace('.', '/');
        var bytes = classes.get(path + ".class");
        if (bytes != null) {
          return defineClass(name, bytes, 0, bytes.length);
        }
        if (fence.isAllowed(path) || LINKAGE.contains(path) || path.startsWith(DSL)) {
          return Class.forName(name, false, beyond);
        }
        throw new ClassNotFoundException(name + " is behind the fence that a host's rules run in.");
      }
    }
  }
}
