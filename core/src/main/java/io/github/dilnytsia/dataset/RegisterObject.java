package io.github.dilnytsia.dataset;

import io.github.dilnytsia.internal.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** One object of the register KATOTTG, from an oblast to a district of a city, as the register has it. */
@Value.Immutable
@DomainStyle
public interface RegisterObject {

  /** Code such as {@code UA05020010010058853}: the identity, as names repeat. */
  String code();

  /** Ukrainian name with the apostrophe as published, without stray blanks and without the word for its kind. */
  String name();

  RegisterCategory category();

  /** Code of the object it stands below, levels left out that the register leaves out; empty for the first level. */
  Optional<String> parentCode();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RegisterObject}. */
  final class Builder extends ImmutableRegisterObject.Builder {}
}
