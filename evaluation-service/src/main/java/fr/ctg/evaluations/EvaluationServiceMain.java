package fr.ctg.evaluations;

import fr.ctg.kit.launch.Launcher;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the service starts. */
@QuarkusMain
public final class EvaluationServiceMain {

  public static void main(String... arguments) {
    Launcher.launch("evaluation", arguments);
  }
}
