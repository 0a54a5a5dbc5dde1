package fr.ctg.kit.postgres;

import java.nio.file.Path;

/** Another JVM that is alive uses the data folder: two servers on it would destroy the data. */
public final class FolderInUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FolderInUse(Path folder, String owner) {
    super(
        ("The data folder %s is in use by another running instance (process %s). Stop that one, or"
                + " choose another folder with CTG_LOCAL_DATA.")
            .formatted(folder, owner));
  }
}
