package io.github.dilnytsia.examples.benchmarks;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command said and how it ended. */
record Run(int code, String out, String err) {

  static Run of(Object... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var words = new String[args.length];
    for (var i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    var code = BenchmarksApp.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Run(code, out.toString(), err.toString());
  }
}
