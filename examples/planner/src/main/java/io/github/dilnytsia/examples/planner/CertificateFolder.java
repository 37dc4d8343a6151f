package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.CertificateListener;
import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.ProblemText;
import io.github.dilnytsia.optimize.Solution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
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
      Files.createDirectories(folder);
      var instance = new StringBuilder();
      ProblemText.write(problem, instance);
      write("problem.gapx", instance);
      write(
          "solution.txt",
          Arrays.stream(solution.agentOfTask())
              .mapToObj(agent -> agent + "\n")
              .collect(Collectors.joining()));
      var certificate = new StringBuilder();
      solution.certificate().write(certificate);
      write("certificate.txt", certificate);
    } catch (IOException e) {
      throw new UncheckedIOException("The certificate cannot be written to " + folder + ".", e);
    }
  }

  /** A file appears whole or not at all. */
  private void write(String name, CharSequence text) throws IOException {
    var draft = Files.createTempFile(folder, name, ".draft");
    try {
      Files.writeString(draft, text);
      Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
