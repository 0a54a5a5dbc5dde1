import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * Kills evaluation-service, and then its database, at random moments of large imports, and checks
 * what is there afterwards. `run` ends both services when one dies, so this starts them itself, in
 * the way that `run` does. See README.md.
 */
class CrashProof {

  private static final int TERRITORIES = 100;
  private static final YearMonth FIRST = YearMonth.of(2018, 1);
  private static final int MONTHS = 47;
  private static final int BASE = 1_000;
  private static final long ENDED_WITHIN = 60;
  private static final long READY_WITHIN = 15;
  private static final String HEADER = "indicator,period,territory,value\n";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is killed. */
  private enum Victim {
    SERVICE,
    DATABASE
  }

  /** An answer; status 0 where there was none. */
  private record Answer(int status, String body, Map<String, List<String>> headers) {
    JsonNode json() throws IOException {
      return JSON.readTree(body);
    }
  }

  private record Usual(double created, double changed) {}

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Path root;
  private final Path data;
  private final int indicators;
  private final int rows;
  private final int agreedPort = freePort();
  private final int observedPort = freePort();
  private final String agreed = "http://localhost:" + agreedPort;
  private final String observed = "http://localhost:" + observedPort;
  private final Random random;
  private final List<String> table = new ArrayList<>();
  private final Map<String, Integer> answersMeanwhile = new ConcurrentSkipListMap<>();
  private final List<String> measured = new ArrayList<>();
  private final List<String> wrong = new CopyOnWriteArrayList<>();
  private Process conventionService;
  private Process evaluationService;

  // The convention of the present round, and how often its figures were changed.
  private String reference;
  private String convention;
  private int change;

  private CrashProof(Path root, Path data, int rows, long seed) throws IOException {
    this.root = root;
    this.data = data;
    this.indicators = Math.max(1, rows / (TERRITORIES * MONTHS));
    this.rows = indicators * TERRITORIES * MONTHS;
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws Exception {
    long seed = System.nanoTime();
    CrashProof proof =
        new CrashProof(
            Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]), seed);
    Runtime.getRuntime().addShutdownHook(new Thread(proof::stopAll));
    boolean good = proof.run(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]), seed);
    System.exit(good ? 0 : 1);
  }

  private boolean run(int kills, int stops, long seed) throws Exception {
    conventionService = start("convention-service", agreedPort, observed);
    evaluationService = start("evaluation-service", observedPort, agreed);
    awaitReady(agreed, 180);
    awaitReady(observed, 180);
    Canary canary = new Canary();
    Usual usual = null;
    for (int i = 0; i < kills + stops; i++) {
      if (i == 0 || i == kills) {
        // Other things run beside it: what was usual half an hour ago is not any more.
        usual = usual();
        measured.add("%.1f s and %.1f s before round %d".formatted(usual.created(), usual.changed(), i + 1));
      }
      Victim victim = i < kills ? Victim.SERVICE : Victim.DATABASE;
      int before = wrong.size();
      try {
        round(i + 1, victim, usual, canary);
      } catch (Exception unexpected) {
        unexpected.printStackTrace();
        canary.end();
        change = 2;
        wrong(i + 1, unexpected.toString());
        table.add("| %d | %s | | | | | | %s |".formatted(i + 1, victim, unexpected));
      }
      System.out.println(table.get(table.size() - 1));
      wrong.subList(before, wrong.size()).forEach(System.out::println);
    }
    write(kills, stops, seed, canary);
    return wrong.isEmpty();
  }

  // --- one round

  private Usual usual() throws Exception {
    newConvention();
    timed(); // The first large one of a JVM is slow.
    newConvention();
    double created = timed();
    double changed = timed();
    return new Usual(created, changed);
  }

  private double timed() throws Exception {
    long start = System.nanoTime();
    String id = sent(file(), UUID.randomUUID().toString()).json().path("id").asText();
    JsonNode report = ended(id, 600);
    if (!report.path("state").asText().equals("DONE")) {
      throw new IllegalStateException(report.toString());
    }
    change++;
    return seconds(start);
  }

  private void round(int number, Victim victim, Usual usual, Canary canary) throws Exception {
    boolean fresh = change != 1;
    if (fresh) {
      newConvention();
    }
    long before = change == 0 ? 0 : rows;
    String key = UUID.randomUUID().toString();
    byte[] file = file();
    canary.begin();
    double length = fresh ? usual.created() : usual.changed();
    double moment = random.nextDouble() * length;
    long start = System.nanoTime();
    CompletableFuture<Answer> sending = CompletableFuture.supplyAsync(() -> sent(file, key));
    Looks looks = new Looks(number, before);
    looks.start();
    long left = (long) (moment * 1e9) - (System.nanoTime() - start);
    TimeUnit.NANOSECONDS.sleep(Math.max(0, left));
    String acknowledged = null;
    String state = "not acknowledged";
    if (sending.isDone() && sending.join().status() == 202) {
      acknowledged = sending.join().json().path("id").asText();
      state = stateIn(acknowledged);
    }
    double killed = seconds(start);
    double readyAfter = victim == Victim.SERVICE ? killService() : stopDatabase(number);
    canary.end();
    looks.end();
    Answer answer = sending.join();
    if (answer.status() == 202) {
      acknowledged = answer.json().path("id").asText();
    } else if (answer.status() != 0 && answer.status() != 503) {
      wrong(number, "the interrupted request was answered " + answer.status() + " " + answer.body());
    }
    // Whoever has no answer sends again with the same key.
    String id = acknowledged;
    if (id == null) {
      Answer again = sent(file, key);
      check(number, again.status() == 202, "sent again: " + again);
      id = again.json().path("id").asText();
    }
    double endedAfter = looksUntilEnded(number, id, before, System.nanoTime());
    settled(number, id, key, file, fresh);
    canary.check(number);
    table.add(
        "| %d | %s | %s | %.2f s (%.0f %%) | %s | %.1f s | %.1f s | %s |"
            .formatted(
                number,
                victim == Victim.SERVICE ? "kill -9 of the service" : "immediate stop of PostgreSQL",
                fresh ? "all new" : "all changed",
                killed,
                100 * killed / length,
                state,
                readyAfter,
                endedAfter,
                outcome(number)));
  }

  private String outcome(int number) {
    List<String> here = wrong.stream().filter(w -> w.startsWith(number + ": ")).toList();
    return here.isEmpty() ? "DONE, as it should be" : "WRONG: " + String.join("; ", here);
  }

  /** Seconds until the service was ready again. */
  private double killService() throws Exception {
    evaluationService.destroyForcibly().waitFor();
    long start = System.nanoTime();
    evaluationService = start("evaluation-service", observedPort, agreed);
    awaitReady(observed, 120);
    return seconds(start);
  }

  /** Seconds from when the database took connections again until the service was ready. */
  private double stopDatabase(int number) throws Exception {
    Path cluster = data.resolve("evaluation/cluster");
    long postmaster = Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid")).get(0));
    String server =
        ProcessHandle.of(postmaster).flatMap(process -> process.info().command()).orElseThrow();
    String options = Files.readString(cluster.resolve("postmaster.opts")).strip();
    // The signal that pg_ctl stop -m immediate sends; pg_ctl itself does not run as root.
    new ProcessBuilder("kill", "-QUIT", Long.toString(postmaster)).start().waitFor();
    // It takes its file away when all of its backends are gone.
    while (Files.exists(cluster.resolve("postmaster.pid"))) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    int away = request("GET", observed + "/q/health/ready", null, null, Map.of()).status();
    check(number, away == 503, "readiness said " + away + " while the database was away");
    boolean superuser = System.getProperty("user.name").equals("root");
    List<String> command = new ArrayList<>();
    if (superuser) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of("sh", "-c", "exec " + options));
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("postgresql-again.log").toFile()))
        .start();
    awaitDatabase(server);
    long start = System.nanoTime();
    double ready = awaitReady(observed, 60);
    check(number, ready <= READY_WITHIN, "ready only %.1f s after the database".formatted(ready));
    check(number, evaluationService.isAlive(), "the service has ended");
    return seconds(start);
  }

  private void awaitDatabase(String server) throws Exception {
    long start = System.nanoTime();
    while (seconds(start) < 60) {
      try {
        database().close();
        return;
      } catch (SQLException | IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
    throw new IllegalStateException(server + " does not start again");
  }

  /** As the database says, which is quicker than to ask for it. */
  private String stateIn(String id) throws Exception {
    try (Connection connection = database();
        PreparedStatement statement =
            connection.prepareStatement(
                "select i.state, p.started_at, p.rows_read from measurement_import i left join"
                    + " import_progress p on p.import_id = i.id where i.id = cast(? as uuid)")) {
      statement.setString(1, id);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        boolean running = row.getObject("started_at") != null;
        return running ? "running, " + row.getLong("rows_read") + " rows read" : row.getString(1);
      }
    }
  }

  // --- what has to hold

  /** Looks again and again while something is killed. */
  private final class Looks extends Thread {

    private final int number;
    private final long before;
    private volatile boolean over;

    Looks(int number, long before) {
      this.number = number;
      this.before = before;
    }

    @Override
    public void run() {
      while (!over) {
        look(number, before);
        try {
          TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
          return;
        }
      }
    }

    void end() throws InterruptedException {
      over = true;
      join();
    }
  }

  /** All figures are those of before, or all are those of the file; asked in both ways. */
  private void look(int number, long before) {
    Answer page =
        request(
            "GET",
            observed + "/v1/conventions/" + reference + "/measurements?limit=500",
            null,
            null,
            Map.of());
    answersMeanwhile.merge(Integer.toString(page.status()), 1, Integer::sum);
    check(
        number,
        Set.of(0, 200).contains(page.status())
            || page.status() == 503 && page.headers().containsKey("retry-after"),
        "reading was answered " + page.status() + " " + page.body());
    try {
      if (page.status() == 200) {
        Set<String> revisions = new HashSet<>();
        page.json().path("items").forEach(item -> revisions.add(item.path("revision").asText()));
        check(number, revisions.size() <= 1, "a page shows several revisions: " + revisions);
      }
    } catch (IOException unreadable) {
      wrong(number, "unreadable: " + page.body());
    }
    try (Connection connection = database()) {
      long[] found =
          first(
              connection,
              "select count(*), count(distinct revision), coalesce(sum(value), 0) from measurement"
                  + " where convention_id = cast(? as uuid)",
              convention);
      boolean old = found[0] == before && found[2] == (before == 0 ? 0 : sum(change - 1));
      boolean all = found[0] == rows && found[2] == sum(change);
      check(
          number,
          (old || all) && found[1] <= 1,
          "%d rows of %d revisions were seen with the sum %d".formatted(found[0], found[1], found[2]));
    } catch (SQLException | IOException away) {
      // It is being killed.
    }
  }

  private double looksUntilEnded(int number, String id, long before, long ready) throws Exception {
    while (seconds(ready) < ENDED_WITHIN + READY_WITHIN) {
      String state = stateOf(id);
      look(number, before);
      if (Set.of("DONE", "FAILED", "REFUSED", "CANCELLED").contains(state)) {
        double after = seconds(ready);
        check(number, state.equals("DONE"), "the job is " + state);
        check(number, after <= ENDED_WITHIN, "ended only after %.1f s".formatted(after));
        return after;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    wrong(number, "the job has not ended");
    return seconds(ready);
  }

  private void settled(int number, String id, String key, byte[] file, boolean fresh)
      throws Exception {
    JsonNode report = get("imports/" + id);
    check(number, report.path("received").asInt() == rows, "received: " + report);
    check(number, report.path("created").asInt() == (fresh ? rows : 0), "created: " + report);
    check(number, report.path("updated").asInt() == (fresh ? 0 : rows), "updated: " + report);
    check(number, report.path("rejected").asInt() == 0, "rejected: " + report);
    exported(number);
    Answer again = sent(file, key);
    check(number, again.status() == 202, "the same key again: " + again);
    check(number, again.json().path("id").asText().equals(id), "another import for the same key");
    check(
        number,
        again.headers().getOrDefault("idempotent-replayed", List.of()).contains("true"),
        "not said to be replayed");
    stored(number, fresh);
    change++;
  }

  private void exported(int number) {
    Answer csv =
        request(
            "GET",
            observed + "/v1/conventions/" + reference + "/measurements",
            null,
            "text/csv",
            Map.of());
    List<String> lines = csv.body().lines().skip(1).toList();
    Set<String> identities = new HashSet<>();
    int different = 0;
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      identities.add(cells[0] + cells[1] + cells[3]);
      int month = (int) FIRST.until(YearMonth.parse(cells[1]), java.time.temporal.ChronoUnit.MONTHS);
      int territory = Integer.parseInt(cells[3].substring(cells[3].lastIndexOf('-') + 1));
      different += Integer.parseInt(cells[7]) == value(month, territory, change) ? 0 : 1;
    }
    check(number, lines.size() == rows, "exported " + lines.size() + " rows");
    check(number, identities.size() == rows, "exported a measurement twice");
    check(number, different == 0, different + " exported values are wrong");
  }

  /** Nothing half written anywhere, whatever the API shows. */
  private void stored(int number, boolean fresh) throws Exception {
    try (Connection connection = database()) {
      is(connection, number, "jobs left", 0, "select count(*) from import_job");
      is(connection, number, "files of jobs left", 0, "select count(*) from import_job_body");
      is(connection, number, "imports not ended", 0,
          "select count(*) from measurement_import where state in ('QUEUED', 'RUNNING')");
      is(connection, number, "imports of the convention", fresh ? 1 : 2,
          "select count(*) from measurement_import where convention_id = cast(? as uuid)", convention);
      is(connection, number, "entries of the audit trail", fresh ? 2 : 4,
          "select count(*) from audit_entry where subject_type = 'import' and convention_id = cast(? as uuid)",
          convention);
      is(connection, number, "superseded figures", fresh ? 0 : rows,
          "select count(*) from measurement_history where convention_id = cast(? as uuid)", convention);
      is(connection, number, "figures without a revision", 0,
          "select count(*) from measurement m where not exists (select from revision r where"
              + " r.convention_id = m.convention_id and r.number = m.revision)");
      is(connection, number, "superseded figures without a revision", 0,
          "select count(*) from measurement_history h where convention_id = cast(? as uuid) and not exists"
              + " (select from revision r where r.convention_id = h.convention_id and r.number = h.superseded_by)",
          convention);
      is(connection, number, "revisions without their import", 0,
          "select count(*) from revision r where r.kind = 'IMPORT' and not exists (select from"
              + " measurement_import i where i.id = cast(r.subject as uuid) and i.revision = r.number"
              + " and i.state = 'DONE')");
      is(connection, number, "imports without their revision", 0,
          "select count(*) from measurement_import i where i.revision is not null and not exists (select from"
              + " revision r where r.convention_id = i.convention_id and r.number = i.revision)");
      is(connection, number, "clocks beside their last revision", 0,
          "select count(*) from convention_clock c where c.last_number <> (select max(r.number)"
              + " from revision r where r.convention_id = c.convention_id)");
    }
  }

  private void is(
      Connection connection, int number, String what, long expected, String query, String... parameters)
      throws SQLException {
    long found = first(connection, query, parameters)[0];
    check(number, found == expected, what + ": " + found + " instead of " + expected);
  }

  private void check(int number, boolean holds, String otherwise) {
    if (!holds) {
      wrong(number, otherwise);
    }
  }

  private void wrong(int number, String what) {
    wrong.add(number + ": " + (what.length() > 500 ? what.substring(0, 500) + " ..." : what));
  }

  /** Small imports, one after the other, each answered at once: what was answered has to stay. */
  private final class Canary {

    private final Map<Integer, String> keys = new ConcurrentHashMap<>();
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final String owner;
    private volatile boolean singing;
    private Thread thread;
    private int next;

    Canary() throws Exception {
      newConvention();
      owner = reference;
      change = 0;
    }

    void begin() {
      singing = true;
      thread = new Thread(this::sing);
      thread.start();
    }

    void end() throws InterruptedException {
      singing = false;
      thread.join();
    }

    private void sing() {
      while (singing) {
        int number = next++;
        keys.put(number, UUID.randomUUID().toString());
        int status = send(number).status();
        statuses.merge(Integer.toString(status), 1, Integer::sum);
        if (status != 200) {
          return;
        }
        acknowledged.add(number);
        try {
          TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
          return;
        }
      }
    }

    private Answer send(int number) {
      int month = number / TERRITORIES % MONTHS;
      String line =
          "I0,%s,%s-%d,%d\n"
              .formatted(FIRST.plusMonths(month), owner, number % TERRITORIES, number);
      return post(owner, (HEADER + line).getBytes(StandardCharsets.UTF_8), keys.get(number));
    }

    /** Answered ones are there once, and the others once after they were sent again. */
    void check(int round) throws Exception {
      for (int number : keys.keySet()) {
        Answer again = send(number);
        boolean replayed = again.headers().containsKey("idempotent-replayed");
        CrashProof.this.check(
            round,
            again.status() == 200 && (replayed || !acknowledged.contains(number)),
            "an import that was acknowledged is gone, or cannot be sent again: " + again);
        CrashProof.this.check(
            round,
            again.status() != 200 || again.json().path("received").asInt() == 1,
            "counts: " + again);
      }
      keys.clear();
      acknowledged.clear();
    }
  }

  // --- the system

  private Process start(String service, int port, String other) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-jar",
            root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar").toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_PROFILE", "local",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "CTG_LOCAL_DATA", data.toString(),
                "CTG_OTHER_SERVICE_URL", other));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(
            ProcessBuilder.Redirect.appendTo(data.resolve(service + ".log").toFile()))
        .start();
  }

  private void stopAll() {
    for (Process service : new Process[] {evaluationService, conventionService}) {
      if (service != null) {
        service.destroy();
      }
    }
    for (Process service : new Process[] {evaluationService, conventionService}) {
      try {
        if (service != null && !service.waitFor(40, TimeUnit.SECONDS)) {
          service.destroyForcibly();
        }
      } catch (InterruptedException hurried) {
        service.destroyForcibly();
      }
    }
  }

  private double awaitReady(String service, int atMost) throws Exception {
    long start = System.nanoTime();
    while (request("GET", service + "/q/health/ready", null, null, Map.of()).status() != 200) {
      if (seconds(start) > atMost) {
        throw new IllegalStateException(service + " is not ready after " + atMost + " s");
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return seconds(start);
  }

  private Connection database() throws SQLException, IOException {
    String port = Files.readAllLines(data.resolve("evaluation/cluster/postmaster.pid")).get(3);
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port.strip() + "/evaluation", "postgres", "");
  }

  private static long[] first(Connection connection, String query, String... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        long[] numbers = new long[row.getMetaData().getColumnCount()];
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = row.getLong(i + 1);
        }
        return numbers;
      }
    }
  }

  // --- requests

  private Answer sent(byte[] file, String key) {
    return post(reference, file, key);
  }

  private Answer post(String convention, byte[] file, String key) {
    return request(
        "POST",
        observed + "/v1/conventions/" + convention + "/imports?onBehalfOf=" + convention,
        file,
        null,
        Map.of("Idempotency-Key", key, "Content-Type", "text/csv"));
  }

  private JsonNode get(String what) throws IOException {
    Answer answer =
        request("GET", observed + "/v1/conventions/" + reference + "/" + what, null, null, Map.of());
    if (answer.status() != 200) {
      throw new IllegalStateException(what + ": " + answer);
    }
    return answer.json();
  }

  private String stateOf(String id) throws IOException {
    Answer answer =
        request(
            "GET",
            observed + "/v1/conventions/" + reference + "/imports/" + id,
            null,
            null,
            Map.of());
    answersMeanwhile.merge(Integer.toString(answer.status()), 1, Integer::sum);
    return answer.status() == 200 ? answer.json().path("state").asText() : "" + answer.status();
  }

  private JsonNode ended(String id, int atMost) throws Exception {
    long start = System.nanoTime();
    while (seconds(start) < atMost) {
      JsonNode report = get("imports/" + id);
      if (!Set.of("QUEUED", "RUNNING").contains(report.path("state").asText())) {
        return report;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IllegalStateException("import " + id + " has not ended");
  }

  private Answer request(
      String method, String address, byte[] body, String accept, Map<String, String> headers) {
    String account =
        Base64.getEncoder()
            .encodeToString("coordinatrice:coordinatrice".getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofSeconds(120))
            .header("Authorization", "Basic " + account)
            .header("Accept-Language", "en")
            .header("Accept", accept == null ? "*/*" : accept)
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body(), answer.headers().map());
    } catch (IOException away) {
      return new Answer(0, String.valueOf(away.getMessage()), Map.of());
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  // --- what is sent

  private byte[] file() {
    StringBuilder text = new StringBuilder(HEADER);
    for (int indicator = 0; indicator < indicators; indicator++) {
      for (int month = 0; month < MONTHS; month++) {
        for (int territory = 0; territory < TERRITORIES; territory++) {
          text.append(
              "I%d,%s,%s-%d,%d\n"
                  .formatted(
                      indicator,
                      FIRST.plusMonths(month),
                      reference,
                      territory,
                      value(month, territory, change)));
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int value(int month, int territory, int change) {
    return BASE + territory + month + change;
  }

  private long sum(int change) {
    long sum = 0;
    for (int month = 0; month < MONTHS; month++) {
      for (int territory = 0; territory < TERRITORIES; territory++) {
        sum += value(month, territory, change);
      }
    }
    return sum * indicators;
  }

  private void newConvention() throws Exception {
    reference = "CRASH-" + UUID.randomUUID().toString().substring(0, 8);
    change = 0;
    StringBuilder territories = new StringBuilder();
    for (int i = 0; i < TERRITORIES; i++) {
      territories.append(
          ",{\"kind\":\"DISTRICT\",\"code\":\"%s-%d\",\"name\":\"Quartier %d\",\"parent\":\"DISTRICT:%s\"}"
              .formatted(reference, i, i, reference));
    }
    List<String> followed = new ArrayList<>();
    for (int i = 0; i < indicators; i++) {
      followed.add(
          "{\"code\":\"I%d\",\"label\":\"I%d\",\"objective\":\"O\",\"measure\":\"COUNT\",\"nature\":\"CONTEXT\",\"overTime\":\"SUM\",\"overTerritories\":\"SUM\",\"frequency\":\"MONTH\",\"unit\":\"u\",\"decimals\":0,\"territoryKind\":\"DISTRICT\",\"responsiblePartners\":[\"%s\"]}"
              .formatted(i, i, reference));
    }
    String bundle =
        "{\"partners\":[{\"code\":\"%1$s\",\"name\":\"Bench\",\"kind\":\"OTHER\"},{\"code\":\"%1$s-CAF\",\"name\":\"Bench\",\"kind\":\"CAF\"}],\"territories\":[{\"kind\":\"DISTRICT\",\"code\":\"%1$s\",\"name\":\"Bench\"}%2$s],\"convention\":{\"reference\":\"%1$s\",\"title\":\"Bench\",\"perimeter\":[\"DISTRICT:%1$s\"],\"effectiveFrom\":\"2018-01-01\",\"effectiveTo\":\"2021-12-31\",\"signatories\":[{\"partner\":\"%1$s\",\"deliberation\":{\"reference\":\"1\",\"adoptedOn\":\"2017-12-01\"}},{\"partner\":\"%1$s-CAF\",\"deliberation\":{\"reference\":\"1\",\"adoptedOn\":\"2017-12-01\"}}]},\"diagnosis\":{\"summary\":\"D\",\"groupsConsulted\":[{\"name\":\"G\",\"kind\":\"RESIDENTS\"}],\"findings\":[{\"code\":\"C\",\"theme\":\"T\",\"statement\":\"C\"}],\"needs\":[{\"code\":\"B\",\"statement\":\"B\",\"priority\":1}],\"validatedOn\":\"2017-12-01\"},\"axes\":[{\"code\":\"A\",\"name\":\"A\",\"position\":1}],\"objectives\":[{\"code\":\"O\",\"kind\":\"STRATEGIC\",\"axis\":\"A\",\"statement\":\"O\"}],\"actions\":[],\"indicators\":[%3$s]}"
            .formatted(reference, territories, String.join(",", followed));
    agree("/v1/convention-bundles", bundle);
    String address = "/v1/conventions/" + reference;
    agree(address + "/signature", "{\"signedOn\":\"2018-01-01\"}");
    agree(address + "/activation", null);
    Answer framework =
        request("GET", agreed + address + "/framework", null, null, Map.of());
    convention = framework.json().path("convention").path("id").asText();
  }

  private void agree(String address, String json) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    if (json != null) {
      headers.put("Content-Type", "application/json");
    }
    byte[] body = json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
    Answer answer = request("POST", agreed + address, body, null, headers);
    if (answer.status() < 200 || answer.status() >= 300) {
      throw new IllegalStateException(address + ": " + answer);
    }
  }

  // --- what is kept

  private void write(int kills, int stops, long seed, Canary canary) throws Exception {
    String version;
    try (Connection connection = database();
        PreparedStatement statement = connection.prepareStatement("show server_version");
        ResultSet row = statement.executeQuery()) {
      row.next();
      version = row.getString(1);
    }
    String quarkus;
    try (var jars = Files.list(root.resolve("evaluation-service/target/quarkus-app/lib/main"))) {
      quarkus =
          jars.map(jar -> jar.getFileName().toString())
              .filter(name -> name.startsWith("io.quarkus.quarkus-core-"))
              .map(name -> name.replaceAll("^io\\.quarkus\\.quarkus-core-|\\.jar$", ""))
              .findFirst()
              .orElse("?");
    }
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # %s, `bench/crash`: %d kills of the service, %d immediate stops of PostgreSQL

        Quarkus %s, PostgreSQL %s, Java %s, %d cores; files of %d rows; seed %d. Undisturbed, from sending to DONE:
        %s, all new and all changed. The moment is counted from when sending begins;
        ready from the start of the service or, for PostgreSQL, from its first connection; ended from ready on.

        Checked at every look: all rows or none, of one revision, with the sum that they should have. Checked at the
        end of each round: counts of the report, every exported value, revisions, superseded figures, audit trail and
        queue, the same key once more, and small imports that were acknowledged meanwhile.

        | | what | file | moment | job just before | ready | ended | outcome |
        |---|---|---|---|---|---|---|---|
        """
            .formatted(
                LocalDate.now(), kills, stops, quarkus, version, System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(), rows, seed, String.join(", ", measured)));
    table.forEach(line -> text.append(line).append('\n'));
    text.append(
        "\nAnswers to reading meanwhile, by status (0: no connection): %s; to small imports: %s.\n"
            .formatted(answersMeanwhile, canary.statuses));
    text.append(wrong.isEmpty() ? "\nNothing is wrong.\n" : "\nWrong:\n\n");
    wrong.forEach(line -> text.append("- ").append(line).append('\n'));
    Path file = root.resolve("bench/results/" + LocalDate.now() + "-crash.md");
    Files.writeString(file, text);
    System.out.println("Written to " + file);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
