package io.github.dilnytsia.examples.planner;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.CertificateListener;
import io.github.dilnytsia.internal.WholeFiles;
import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.ProblemText;
import io.github.dilnytsia.optimize.Solution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what {@code CheckCertificate.java} reads: the problem, its solution and the certificate of its bound. */
final class CertificateFolder implements CertificateListener {

  private final Path folder;

  CertificateFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public void solved(AssignmentProblem problem, Solution solution) {
    try {
      var instance = new StringBuilder();
      ProblemText.write(problem, instance);
      var certificate = new StringBuilder();
      solution.certificate().write(certificate);
      var agents = Arrays.stream(solution.agentOfTask())
          .mapToObj(agent -> agent + "\n")
          .collect(Collectors.joining());
      // The three are checked against each other: none of them stays beside another problem's.
      WholeFiles.write(
          folder,
          ImmutableMap.of(
              "problem.gapx", bytes(instance),
              "solution.txt", bytes(agents),
              "certificate.txt", bytes(certificate)),
          List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
