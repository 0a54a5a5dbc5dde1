package fr.ctg.kit.postgres;

import java.nio.file.Path;

/** A JVM that holds a data folder until it is killed. */
final class KilledOwner {

  private KilledOwner() {}

  public static void main(String... arguments) throws InterruptedException {
    LocalDatabase.start("convention", Path.of(arguments[0]), 0)
        .configuration()
        .forEach((key, value) -> System.out.println(key + "=" + value));
    System.out.println("ready");
    Thread.sleep(Long.MAX_VALUE);
  }
}
