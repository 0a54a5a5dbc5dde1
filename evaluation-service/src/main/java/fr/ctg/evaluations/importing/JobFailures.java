package fr.ctg.evaluations.importing;

import fr.ctg.kit.problem.Refusal;
import fr.ctg.kit.text.Text;
import java.util.UUID;

/** What is said of a job that will not be done. */
final class JobFailures {

  private JobFailures() {}

  /** Its file, or what it asks for, was refused. */
  static Failure refused(Refusal refused) {
    Text detail = refused.faults().isEmpty() ? refused.detail() : refused.faults().get(0).detail();
    String code = refused.faults().isEmpty() ? refused.code() : refused.faults().get(0).code();
    return new Failure(code, detail);
  }

  /** The service stopped whenever it was done. */
  static Failure interrupted(int attempts) {
    return new Failure(
        "interrupted-too-often",
        Text.of(
            "L'import a été commencé %d fois, et la dernière fois le service s'est arrêté avant la"
                + " fin ; rien n'a été écrit. Renvoyez le fichier, en plusieurs parties s'il est"
                + " très grand.",
            "The import was begun %d times, and the last time the service stopped before its end;"
                + " nothing was written. Send the file again, in several parts if it is very large.",
            attempts));
  }

  /** The service made an error over it; what error is for those who read its log. */
  static Failure failed(UUID job, StoredImport.Progress last) {
    return new Failure(
        "import-failed",
        Text.of(
            "L'import a été commencé %d fois et s'est arrêté sur une erreur interne du service, la"
                + " dernière fois après %d lignes lues au moins ; rien n'a été écrit. Renvoyez le"
                + " fichier plus tard, avec une nouvelle clé ; si l'erreur revient, signalez-la à"
                + " ceux qui exploitent le service en citant « %s », qui la retrouve dans leur"
                + " journal.",
            "The import was begun %d times and ended by an internal error of the service, the last"
                + " time after at least %d rows had been read; nothing was written. Send the file"
                + " again later, with a new key; if the error comes back, tell those who run the"
                + " service and quote \"%s\", which finds it in their log.",
            last.attempts(),
            last.rowsRead(),
            job));
  }
}
