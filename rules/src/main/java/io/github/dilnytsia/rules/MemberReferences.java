package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;

/**
 * Every method and field that the code of a class can name, read from its pool of constants without loading it.
 *
 * <p>Java Virtual Machine Specification, 17, section 4.4. Code that runs can call, read or write nothing that is not named
 * there: method handles of lambdas point into the same pool.
 */
final class MemberReferences {

  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int INTERFACE_METHOD = 11;
  private static final int NAME_AND_TYPE = 12;
  private static final int METHOD_HANDLE = 15;
  private static final int METHOD_TYPE = 16;
  private static final int DYNAMIC = 17;
  private static final int INVOKE_DYNAMIC = 18;

  /** A method or field: the class that is named for it, with slashes, and its name. */
  record Member(String owner, String name) {}

  private MemberReferences() {}

  /**
   * The members a class file names.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Set<Member> of(byte[] classFile) {
    try (var in = new DataInputStream(new ByteArrayInputStream(classFile))) {
      in.skipNBytes(8);
      var size = in.readUnsignedShort();
      var tags = new int[size];
      var first = new int[size];
      var second = new int[size];
      var texts = new String[size];
      for (var i = 1; i < size; i++) {
        tags[i] = in.readUnsignedByte();
        switch (tags[i]) {
          case UTF8 -> texts[i] = in.readUTF();
          case LONG, DOUBLE -> {
            in.skipNBytes(8);
            i++;
          }
          case CLASS, 8, METHOD_TYPE, 19, 20 -> first[i] = in.readUnsignedShort();
          case METHOD_HANDLE -> {
            first[i] = in.readUnsignedByte();
            second[i] = in.readUnsignedShort();
          }
          case 3, 4, FIELD, 10, INTERFACE_METHOD, NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC -> {
            first[i] = in.readUnsignedShort();
            second[i] = in.readUnsignedShort();
          }
          default ->
            throw new IllegalArgumentException(
                "A class file has a constant of kind " + tags[i] + "; expected those of Java 17.");
        }
      }
      var members = ImmutableSet.<Member>builder();
      for (var i = 1; i < size; i++) {
        if (tags[i] >= FIELD && tags[i] <= INTERFACE_METHOD) {
          members.add(new Member(texts[first[first[i]]], texts[first[second[i]]]));
        }
      }
      return members.build();
    } catch (IOException e) {
      throw new IllegalArgumentException("A class file ends too early.", e);
    }
  }
}
