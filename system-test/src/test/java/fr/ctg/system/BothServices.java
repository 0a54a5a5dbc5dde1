package fr.ctg.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Both packaged services, each knowing where the other is. */
record BothServices(RunningService conventions, RunningService evaluations) {

  /**
   * @param data where their databases and logs are kept
   * @param ofEvaluations settings of evaluation-service beside the usual ones
   */
  static BothServices start(Path data, Map<String, String> ofEvaluations)
      throws IOException, InterruptedException {
    int conventionPort = RunningService.freePort();
    int evaluationPort = RunningService.freePort();
    BothServices both =
        new BothServices(
            RunningService.start(
                "convention-service", conventionPort, evaluationPort, data, Map.of()),
            RunningService.start(
                "evaluation-service", evaluationPort, conventionPort, data, ofEvaluations));
    try {
      both.conventions.awaitReady();
      both.evaluations.awaitReady();
      return both;
    } catch (AssertionError | InterruptedException notStarted) {
      both.stop();
      throw notStarted;
    }
  }

  void stop() throws InterruptedException {
    evaluations.stop();
    conventions.stop();
  }
}
