package fr.ctg.kit.launch;

import fr.ctg.kit.postgres.FolderInUse;
import fr.ctg.kit.postgres.LocalDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.List;

/**
 * What happens before Quarkus: a configuration that must not serve is refused in one sentence, and
 * in the profile {@code local} the database is started, unless one is configured.
 */
public final class Launcher {

  private Launcher() {}

  /**
   * @param database the name of the service's database, and of its folder in {@code .data}
   */
  public static void launch(String database, String... arguments) {
    SmallRyeConfig config = ConfigUtils.configBuilder().build();
    refuse(Preflight.refusals(config));
    if (!Preflight.hasDatabase(config)) {
      startDatabase(database, config);
    }
    Quarkus.run(arguments);
  }

  private static void startDatabase(String database, SmallRyeConfig config) {
    String data = config.getOptionalValue("ctg.local.data", String.class).orElse(".data");
    int port = config.getOptionalValue("ctg.local.database-port", Integer.class).orElse(0);
    try {
      LocalDatabase started = LocalDatabase.start(database, Path.of(data, database), port);
      started.configuration().forEach(System::setProperty);
      Closing.afterTheApplication(started);
    } catch (FolderInUse e) {
      refuse(List.of(e.getMessage()));
    }
  }

  private static void refuse(List<String> refusals) {
    if (!refusals.isEmpty()) {
      refusals.forEach(refusal -> System.err.println("Not started: " + refusal));
      System.exit(1);
    }
  }
}
