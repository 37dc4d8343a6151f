package io.github.dilnytsia.json;

import io.github.dilnytsia.internal.DomainStyle;
import java.util.stream.LongStream;
import org.immutables.value.Value;

/**
 * How much a document may hold, so that a hostile one cannot exhaust the machine.
 *
 * <p>The defaults hold plans of the whole country several times over. A value: safe for any number of threads.
 */
@Value.Immutable
@DomainStyle
public interface JsonLimits {

  /** Bytes of the whole document; 512 MiB unless told. */
  @Value.Default
  default int documentBytes() {
    return 512 << 20;
  }

  /** Objects and arrays inside each other; 32 unless told. Documents of ours need 8. */
  @Value.Default
  default int depth() {
    return 32;
  }

  /** Characters of one text; 100,000 unless told. */
  @Value.Default
  default int textLength() {
    return 100_000;
  }

  /** Characters of one number, and places before or after its point; 100 unless told. */
  @Value.Default
  default int numberLength() {
    return 100;
  }

  /** Elements of one array; 2,000,000 unless told. */
  @Value.Default
  default int arrayLength() {
    return 2_000_000;
  }

  /** A limit that lets nothing through is a mistake. */
  @Value.Check
  default void check() {
    if (LongStream.of(documentBytes(), depth(), textLength(), numberLength(), arrayLength())
        .anyMatch(limit -> limit < 1)) {
      throw new IllegalArgumentException(
          "The limits are %s; expected each of them to be 1 or more.".formatted(this));
    }
  }

  /** The limits that hold where none are given. */
  static JsonLimits standard() {
    return builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link JsonLimits}. */
  final class Builder extends ImmutableJsonLimits.Builder {}
}
