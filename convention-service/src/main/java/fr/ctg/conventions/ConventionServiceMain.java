package fr.ctg.conventions;

import fr.ctg.kit.launch.Launcher;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the service starts. */
@QuarkusMain
public final class ConventionServiceMain {

  public static void main(String... arguments) {
    Launcher.launch("convention", arguments);
  }
}
