import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** How fast measurements are imported and evaluated, and what that costs. See README.md. */
class Benchmark {

  private static final int TERRITORIES = 100;
  private static final YearMonth FIRST = YearMonth.of(2018, 1);
  private static final int MONTHS = 47;
  private static final int AXES = 5;
  private static final int OBJECTIVES = 20;
  private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"(\\w+)\"");
  private static final Pattern COVERED =
      Pattern.compile("\"convention\"\\s*:\\s*\\{[^}]*\"coverage\"\\s*:\\s*\"?1\\.00");
  private static final String ACCOUNT =
      "Basic "
          + Base64.getEncoder()
              .encodeToString("coordinatrice:coordinatrice".getBytes(StandardCharsets.UTF_8));

  private final HttpClient http = HttpClient.newHttpClient();
  private final String agreed;
  private final String observed;
  private final Path data;

  private Benchmark(String agreed, String observed, Path data) {
    this.agreed = agreed;
    this.observed = observed;
    this.data = data;
  }

  public static void main(String[] arguments) throws Exception {
    Benchmark bench =
        new Benchmark(arguments[0], arguments[1], Path.of(arguments[2]));
    int number = Integer.parseInt(arguments[4]);
    switch (arguments[3]) {
      case "compare" -> bench.compare(number, Integer.parseInt(arguments[5]));
      case "scale" -> bench.scale(number);
      case "single" -> bench.single(number);
      case "evaluation" -> bench.evaluation(number, Integer.parseInt(arguments[5]));
      case "caf" -> bench.caf(Path.of(arguments[5]), number);
      default -> throw new IllegalArgumentException(arguments[3]);
    }
  }

  // --- COPY and imports of the same rows, in turns

  private void compare(int rows, int rounds) throws Exception {
    List<double[]> all = new ArrayList<>();
    String[] names = {
      "COPY into an equally keyed table",
      "CSV, all new",
      "CSV, the same file again",
      "CSV, all changed",
      "NDJSON, all new",
      "JSON, all new"
    };
    int real = 0;
    for (int round = 0; round <= rounds; round++) {
      Figures csv = new Figures(rows);
      Figures ndjson = new Figures(rows);
      Figures json = new Figures(rows);
      real = csv.rows();
      double[] rates = {
        real / copied(csv),
        real / imported(csv, "text/csv", csv.csv(0)),
        real / imported(csv, "text/csv", csv.csv(0)),
        real / imported(csv, "text/csv", csv.csv(1)),
        real / imported(ndjson, "application/x-ndjson", ndjson.ndjson(0)),
        real / imported(json, "application/json", json.json(0))
      };
      System.err.printf("round %d: %s%n", round, rounded(rates));
      // The first round warms up.
      if (round > 0) {
        all.add(rates);
      }
      forget();
    }
    System.out.printf("| what | rows | rows/s | of COPY in the same round |%n|---|---|---|---|%n");
    for (int i = 0; i < names.length; i++) {
      int which = i;
      List<Double> rates = all.stream().map(rates1 -> rates1[which]).sorted().toList();
      List<Double> ratios = all.stream().map(r -> r[which] / r[0]).sorted().toList();
      System.out.printf(
          "| %s | %d | %.0f | %s (%s to %s) |%n",
          names[i], real, median(rates), two(median(ratios)), two(ratios.get(0)),
          two(ratios.get(ratios.size() - 1)));
    }
  }

  // --- one import after the other, with what it costs

  private void scale(int already) throws Exception {
    System.out.printf(
        "| rows | there already | rows/s | CPU of the service, s | CPU of PostgreSQL, s | WAL,"
            + " bytes/row | table, bytes/row | indexes, bytes/row |%n"
            + "|---|---|---|---|---|---|---|---|%n");
    cost(100_000, 0, false);
    for (int rows : new int[] {10_000, 100_000, 300_000, 1_000_000}) {
      cost(rows, 0, true);
    }
    if (already > 0) {
      fill(already);
      for (int rows : new int[] {10_000, 300_000, 1_000_000}) {
        cost(rows, already, true);
      }
    }
  }

  private void cost(int rows, int already, boolean told) throws Exception {
    Figures figures = new Figures(rows);
    long wal = wal();
    long table = size("pg_relation_size");
    long indexes = size("pg_indexes_size");
    double service = cpu(serviceProcesses());
    double database = cpu(databaseProcesses());
    double seconds = imported(figures, "text/csv", figures.csv(0));
    double real = figures.rows();
    if (told) {
      System.out.printf(
          Locale.ROOT,
          "| %.0f | %d | %.0f | %.1f | %.1f | %.0f | %.0f | %.0f |%n",
          real,
          already,
          real / seconds,
          cpu(serviceProcesses()) - service,
          cpu(databaseProcesses()) - database,
          (wal() - wal) / real,
          (size("pg_relation_size") - table) / real,
          (size("pg_indexes_size") - indexes) / real);
    }
  }

  /** Other measurements of other conventions, made by the database itself. */
  private void fill(int rows) throws Exception {
    try (Connection database = database();
        Statement statement = database.createStatement()) {
      int conventions = Math.max(1, rows / 1_000_000);
      for (int i = 0; i < conventions; i++) {
        statement.execute(
            """
            insert into measurement (id, convention_id, revision, period_start, period_end, indicator,
              territory_kind, territory_code, territory_vintage, breakdown, partner, status, value)
            select uuidv7(), cast('%s' as uuid), 1, d, (d + interval '1 month - 1 day')::date,
              'IND_' || i, 'DISTRICT', 'FILL-' || t, '', '_T', 'FILL', 'A', i + t
            from generate_series(1, %d) i, generate_series(1, 100) t,
              generate_series(date '2018-01-01', date '2021-11-01', interval '1 month') m(d0),
              lateral (select d0::date as d) x
            """
                .formatted(UUID.randomUUID(), rows / conventions / 4_700));
        System.err.printf("filled %d of %d%n", i + 1, conventions);
      }
      statement.execute("vacuum analyze measurement");
    }
  }

  // --- one measurement a request, from eight clients

  private void single(int requests) throws Exception {
    Figures figures = new Figures(requests);
    figures.agree();
    List<String> bodies = figures.objects(0);
    String address =
        observed + "/v1/conventions/" + figures.reference + "/measurements?onBehalfOf="
            + figures.reference;
    String bare = System.getenv().getOrDefault("CTG_BARE_URL", "http://localhost:8089") + "/rows";
    try (Connection database = database();
        Statement statement = database.createStatement()) {
      statement.execute(
          "create table if not exists bench_row (id uuid primary key, indicator text, period text,"
              + " territory text, value numeric)");
    }
    // Both grow warm with every round; the client too.
    int rounds = 10;
    int share = bodies.size() / rounds;
    System.out.printf(
        "| round | POST of a measurement | with an Idempotency-Key | bare endpoint | ratio | with a"
            + " key |%n|---|---|---|---|---|---|%n");
    for (int round = 0; round < rounds; round++) {
      List<String> some = bodies.subList(round * share, (round + 1) * share);
      List<String> half = some.subList(0, share / 2);
      List<String> other = some.subList(share / 2, share);
      double without = eight(half, body -> post(address, "application/json", body, null));
      double with =
          eight(
              other, body -> post(address, "application/json", body, UUID.randomUUID().toString()));
      double nothing = eight(some, body -> post(bare, "application/json", body, null));
      System.out.printf(
          "| %d | %.0f | %.0f | %.0f | %s | %s |%n",
          round + 1, without, with, nothing, two(without / nothing), two(with / nothing));
    }
  }

  private interface Call {
    void with(String body) throws Exception;
  }

  private static double eight(List<String> bodies, Call call) throws Exception {
    AtomicInteger next = new AtomicInteger();
    ExecutorService clients = Executors.newFixedThreadPool(8);
    long start = System.nanoTime();
    List<Future<Void>> done = new ArrayList<>();
    for (int client = 0; client < 8; client++) {
      Callable<Void> work =
          () -> {
            for (int i = next.getAndIncrement(); i < bodies.size(); i = next.getAndIncrement()) {
              call.with(bodies.get(i));
            }
            return null;
          };
      done.add(clients.submit(work));
    }
    try {
      for (Future<Void> one : done) {
        one.get();
      }
    } finally {
      clients.shutdownNow();
    }
    return bodies.size() / seconds(start);
  }

  // --- the whole evaluation of one convention, alone and beside others

  private void evaluation(int rows, int others) throws Exception {
    Figures figures = new Figures(rows);
    imported(figures, "text/csv", figures.csv(0));
    System.out.printf(
        "| measurements | of others | what | times | median, ms | p95, ms |%n|---|---|---|---|---|---|%n");
    evaluated(figures, 0);
    if (others > 0) {
      fill(others);
      evaluated(figures, others);
    }
  }

  private void evaluated(Figures figures, int others) throws Exception {
    String convention = observed + "/v1/conventions/" + figures.reference;
    String evaluation = convention + "/evaluation?asOf=2021-11-30";
    refuseUnscored(evaluation);
    try (Connection database = database()) {
      told(figures, others, "one statement that sums the same rows", 20, i -> summed(database));
    }
    // The first ones warm up.
    for (int i = 0; i < 3; i++) {
      get(convention + "/evaluation?asOf=2021-11-0" + (i + 1));
    }
    told(figures, others, "evaluation, nothing of it computed yet", 20,
        i -> get(convention + "/evaluation?asOf=2021-11-" + (i + 10)));
    get(evaluation);
    for (int i = 0; i < 5; i++) {
      corrected(convention, figures, i);
      get(evaluation);
    }
    told(figures, others, "evaluation after one more measurement (with its recording)", 40,
        i -> {
          corrected(convention, figures, i + 5);
          get(evaluation);
        });
    told(figures, others, "evaluation, nothing new", 100, i -> get(evaluation));
    String tag = tag(evaluation);
    told(figures, others, "evaluation, nothing new, If-None-Match: 304", 400,
        i -> unchanged(evaluation, tag));
    told(figures, others, "who am I (no data at all)", 400, i -> get(observed + "/v1/me"));
  }

  /** An evaluation that has nothing to score would be quick, and measure nothing. */
  private void refuseUnscored(String evaluation) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(evaluation)).header("Authorization", ACCOUNT).build();
    String body = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    if (!COVERED.matcher(body).find()) {
      throw new IllegalStateException("Not everything is scored in " + evaluation);
    }
  }

  private interface Numbered {
    void run(int number) throws Exception;
  }

  private void told(Figures figures, int others, String what, int times, Numbered run)
      throws Exception {
    double[] milliseconds = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      run.run(i);
      milliseconds[i] = seconds(start) * 1000;
    }
    Arrays.sort(milliseconds);
    System.out.printf(
        Locale.ROOT, "| %d | %d | %s | %d | %.1f | %.1f |%n", figures.rows(), others, what, times,
        milliseconds[times / 2], milliseconds[(int) Math.ceil(times * 0.95) - 1]);
  }

  /** What somebody would write by hand: of each indicator and month, what it comes to. */
  private static void summed(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet sums =
            statement.executeQuery(
                """
                select indicator, period_start, period_end, sum(value) from measurement
                where convention_id = (select convention_id from measurement_import
                    order by recorded_at desc limit 1)
                  and period_end <= date '2021-11-30' and status <> 'W'
                group by indicator, period_start, period_end
                """)) {
      while (sums.next()) {
        sums.getBigDecimal(4);
      }
    }
  }

  private void corrected(String convention, Figures figures, int number) throws Exception {
    post(
        convention + "/imports?onBehalfOf=" + figures.reference, "text/csv",
        "indicator,period,territory,value\nIND_%d,2021-01,%s-%d,%d\n"
            .formatted(number % figures.indicators, figures.reference, number, 7_000 + number));
  }

  private String tag(String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Authorization", ACCOUNT).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString())
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  private void unchanged(String address, String tag) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", ACCOUNT)
            .header("If-None-Match", tag)
            .build();
    int status = http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    if (status != 304) {
      throw new IllegalStateException(address + ": " + status);
    }
  }

  // --- the real file of the Caf: a line an IRIS, a column an indicator

  private void caf(Path file, int rounds) throws Exception {
    CafFile caf = new CafFile(file);
    System.out.printf("| what | measurements | rows/s | of COPY |%n|---|---|---|---|%n");
    // One convention for all rounds: the country's IRIS are registered once.
    Figures figures = new Figures(1);
    caf.agree(figures);
    for (int round = 0; round < rounds; round++) {
      byte[] csv = caf.csv();
      double copy = copied(caf.copyLines(figures.reference));
      double seconds = imported(figures, "text/csv", csv);
      if (round > 0) {
        System.out.printf(
            "| the Caf's IRIS file as measurements, all new | %d | %.0f | %s |%n",
            caf.rows, caf.rows / seconds, two(copy / seconds));
      }
      forget();
    }
  }

  /** What a bench makes of the Caf's table. */
  private final class CafFile {

    private final List<String> columns = new ArrayList<>();
    private final List<String[]> lines = new ArrayList<>();
    private int rows;

    private CafFile(Path file) throws IOException {
      try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
        for (String name : cells(reader.readLine())) {
          columns.add(name);
        }
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          lines.add(cells(line));
        }
      }
    }

    private String[] cells(String line) {
      String[] cells = line.split(";", -1);
      for (int i = 0; i < cells.length; i++) {
        cells[i] = cells[i].replace("\"", "").strip();
      }
      return cells;
    }

    private void agree(Figures figures) throws Exception {
      figures.agree(
          columns.subList(2, columns.size()).stream()
              .map(name -> name.toUpperCase(Locale.ROOT))
              .toList(),
          lines.stream().map(line -> "IRIS\",\"vintage\":2021,\"code\":\"" + line[0]).toList(),
          "IRIS",
          "YEAR");
    }

    private byte[] csv() {
      StringBuilder text = new StringBuilder("indicator;period;territory;value\n");
      rows = 0;
      for (String[] line : lines) {
        for (int i = 2; i < columns.size(); i++) {
          if (!line[i].isEmpty()) {
            text.append(columns.get(i).toUpperCase(Locale.ROOT))
                .append(";2021;IRIS:")
                .append(line[0])
                .append("@2021;")
                .append(line[i])
                .append('\n');
            rows++;
          }
        }
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] copyLines(String reference) {
      StringBuilder text = new StringBuilder();
      UUID convention = UUID.randomUUID();
      for (String[] line : lines) {
        for (int i = 2; i < columns.size(); i++) {
          if (!line[i].isEmpty()) {
            copyLine(
                text, convention, columns.get(i).toUpperCase(Locale.ROOT), LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 12, 31), "IRIS", line[0], "2021", reference, line[i]);
          }
        }
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Monthly counts of a convention of their own. */
  private final class Figures {

    private final String reference =
        "BENCH-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String whole =
        Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));
    private final int indicators;
    private final int months;
    private boolean agreed;

    private Figures(int rows) {
      this.months = rows < TERRITORIES * MONTHS ? Math.max(1, rows / TERRITORIES) : MONTHS;
      this.indicators = Math.max(1, rows / (TERRITORIES * months));
    }

    private int rows() {
      return indicators * months * TERRITORIES;
    }

    private void agree() throws Exception {
      List<String> codes = new ArrayList<>();
      for (int i = 0; i < indicators; i++) {
        codes.add("IND_" + i);
      }
      List<String> territories = new ArrayList<>();
      for (int i = 0; i < TERRITORIES; i++) {
        territories.add("DISTRICT\",\"code\":\"%s-%d".formatted(reference, i));
      }
      agree(codes, territories, "DISTRICT", "MONTH");
    }

    private void agree(
        List<String> codes, List<String> territories, String kind, String frequency)
        throws Exception {
      if (agreed) {
        return;
      }
      agreed = true;
      // Of another kind than its parts: a district would owe figures itself.
      String parent = ",\"parent\":\"EPCI:%s\"}".formatted(whole);
      post(
          Benchmark.this.agreed + "/v1/territories", "application/json",
          "{\"kind\":\"EPCI\",\"code\":\"%s\",\"name\":\"Bench\"}".formatted(whole));
      // One by one: together they may be more than a bundle holds.
      eight(
          territories.stream()
              .map(one -> "{\"kind\":\"" + one + "\",\"name\":\"T\"" + parent)
              .toList(),
          body ->
              post(Benchmark.this.agreed + "/v1/territories", "application/json", body));
      String followed =
          codes.stream()
              .map(
                  code ->
                      ("{\"code\":\"%s\",\"label\":\"%s\",\"objective\":\"O-%d\",\"measure\":\"COUNT\","
                              + "\"nature\":\"OUTPUT\",\"direction\":\"INCREASE\","
                              + "\"baselines\":[{\"on\":\"2017-12-31\",\"value\":\"0\"}],"
                              + "\"targets\":[{\"points\":[{\"on\":\"2021-12-31\",\"value\":\"200000\"}]}],"
                              + "\"overTime\":\"SUM\",\"overTerritories\":\"SUM\","
                              + "\"frequency\":\"%s\",\"unit\":\"u\",\"decimals\":0,"
                              + "\"territoryKind\":\"%s\",\"responsiblePartners\":[\"%s\"]}")
                          .formatted(
                              code, code, codes.indexOf(code) % OBJECTIVES, frequency, kind,
                              reference))
              .collect(Collectors.joining(","));
      String bundle =
          """
          {"partners":[{"code":"%1$s","name":"Bench","kind":"OTHER"},{"code":"%1$s-CAF","name":"Bench","kind":"CAF"}],
          "territories":[],
          "convention":{"reference":"%1$s","title":"Bench","perimeter":["EPCI:%5$s"],
            "effectiveFrom":"2018-01-01","effectiveTo":"2021-12-31","signatories":[
            {"partner":"%1$s","deliberation":{"reference":"1","adoptedOn":"2017-12-01"}},
            {"partner":"%1$s-CAF","deliberation":{"reference":"1","adoptedOn":"2017-12-01"}}]},
          "diagnosis":{"summary":"D","groupsConsulted":[{"name":"G","kind":"RESIDENTS"}],
            "findings":[{"code":"C","theme":"T","statement":"C"}],
            "needs":[{"code":"B","statement":"B","priority":1}],"validatedOn":"2017-12-01"},
          "axes":[%3$s],
          "objectives":[%4$s],
          "actions":[],"indicators":[%2$s]}
          """
              .formatted(reference, followed, axes(), objectives(), whole);
      post(Benchmark.this.agreed + "/v1/convention-bundles", "application/json", bundle);
      String address = Benchmark.this.agreed + "/v1/conventions/" + reference;
      post(address + "/signature", "application/json", "{\"signedOn\":\"2018-01-01\"}");
      post(address + "/activation", "application/json", "");
      // The first question fetches the framework.
      get(observed + "/v1/conventions/" + reference + "/measurements?limit=1");
    }

    private static String axes() {
      return IntStream.rangeClosed(1, AXES)
          .mapToObj("{\"code\":\"A-%1$d\",\"name\":\"A\",\"position\":%1$d}"::formatted)
          .collect(Collectors.joining(","));
    }

    private static String objectives() {
      return IntStream.range(0, OBJECTIVES)
          .mapToObj(
              i ->
                  "{\"code\":\"O-%d\",\"kind\":\"STRATEGIC\",\"axis\":\"A-%d\",\"statement\":\"O\"}"
                      .formatted(i, i % AXES + 1))
          .collect(Collectors.joining(","));
    }

    private interface Each {
      void row(int indicator, YearMonth month, int territory);
    }

    private void forEach(Each each) {
      for (int indicator = 0; indicator < indicators; indicator++) {
        for (int month = 0; month < months; month++) {
          for (int territory = 0; territory < TERRITORIES; territory++) {
            each.row(indicator, FIRST.plusMonths(month), territory);
          }
        }
      }
    }

    private byte[] csv(int change) {
      StringBuilder text = new StringBuilder("indicator,period,territory,value\n");
      forEach(
          (indicator, month, territory) ->
              text.append("IND_").append(indicator).append(',').append(month).append(',')
                  .append(reference).append('-').append(territory).append(',')
                  .append(1000 + territory + change).append('\n'));
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> objects(int change) {
      List<String> all = new ArrayList<>();
      forEach(
          (indicator, month, territory) ->
              all.add(
                  "{\"indicator\":\"IND_" + indicator + "\",\"period\":\"" + month
                      + "\",\"territory\":\"" + reference + "-" + territory + "\",\"value\":"
                      + (1000 + territory + change) + "}"));
      return all;
    }

    private byte[] ndjson(int change) {
      return (String.join("\n", objects(change)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] json(int change) {
      return ("{\"measurements\":[" + String.join(",", objects(change)) + "]}")
          .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] copyLines() {
      StringBuilder text = new StringBuilder();
      UUID convention = UUID.randomUUID();
      forEach(
          (indicator, month, territory) ->
              copyLine(
                  text, convention, "IND_" + indicator, month.atDay(1), month.atEndOfMonth(),
                  "DISTRICT", reference + "-" + territory, "", reference,
                  Integer.toString(1000 + territory)));
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  private static void copyLine(
      StringBuilder text,
      UUID convention,
      String indicator,
      LocalDate from,
      LocalDate to,
      String kind,
      String territory,
      String vintage,
      String partner,
      String value) {
    text.append(convention).append('\t').append(indicator).append('\t').append(from).append('\t')
        .append(to).append('\t').append(kind).append('\t').append(territory).append('\t')
        .append(vintage).append("\t_T\t").append(partner).append("\tA\t").append(value)
        .append('\n');
  }

  // --- the parts of a measurement's round

  private double copied(Figures figures) throws Exception {
    return copied(figures.copyLines());
  }

  private double copied(byte[] lines) throws Exception {
    try (Connection database = database();
        Statement statement = database.createStatement()) {
      statement.execute("drop table if exists bench_copy");
      statement.execute(
          """
          create table bench_copy (convention_id uuid, indicator text, period_start date,
            period_end date, territory_kind text, territory_code text, territory_vintage text,
            breakdown text, partner text, status text, value numeric,
            primary key (convention_id, indicator, period_end, period_start, territory_code,
              territory_kind, territory_vintage, breakdown, partner))
          """);
      long start = System.nanoTime();
      database
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy bench_copy from stdin", new java.io.ByteArrayInputStream(lines));
      double seconds = seconds(start);
      statement.execute("drop table bench_copy");
      return seconds;
    }
  }

  /** From the request to the end of its job. */
  private double imported(Figures figures, String type, byte[] body) throws Exception {
    figures.agree();
    String imports = observed + "/v1/conventions/" + figures.reference + "/imports";
    long start = System.nanoTime();
    HttpResponse<String> answer =
        send(imports + "?onBehalfOf=" + figures.reference, type, BodyPublishers.ofByteArray(body));
    if (answer.statusCode() == 202) {
      String job = answer.headers().firstValue("Location").orElseThrow();
      String state = state(answer.body());
      while (state.equals("QUEUED") || state.equals("RUNNING")) {
        Thread.sleep(20);
        state = state(get(job));
      }
      if (!state.equals("DONE")) {
        throw new IllegalStateException(get(job));
      }
    }
    return seconds(start);
  }

  private static String state(String report) {
    Matcher state = STATE.matcher(report);
    if (!state.find()) {
      throw new IllegalStateException(report);
    }
    return state.group(1);
  }

  private void post(String address, String type, String body) throws Exception {
    post(address, type, body, UUID.randomUUID().toString());
  }

  private void post(String address, String type, String body, String key) throws Exception {
    send(address, type, BodyPublishers.ofString(body), key);
  }

  private HttpResponse<String> send(String address, String type, HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    return send(address, type, body, UUID.randomUUID().toString());
  }

  /**
   * @param key null for none
   */
  private HttpResponse<String> send(
      String address, String type, HttpRequest.BodyPublisher body, String key)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofMinutes(10))
            .header("Authorization", ACCOUNT)
            .POST(body);
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    if (body.contentLength() > 0) {
      request.header("Content-Type", type);
    }
    HttpResponse<String> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(address + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private String get(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Authorization", ACCOUNT).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  // --- the database and the processes, looked at from beside

  private Connection database() throws SQLException, IOException {
    List<String> postmaster = Files.readAllLines(data.resolve("evaluation/cluster/postmaster.pid"));
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + postmaster.get(3).strip() + "/evaluation", "postgres", "");
  }

  /** What earlier rounds left would make later ones slower. */
  private void forget() throws Exception {
    try (Connection database = database();
        Statement statement = database.createStatement()) {
      statement.execute("truncate measurement, measurement_history");
      statement.execute("checkpoint");
    }
  }

  private long wal() throws Exception {
    return number("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint");
  }

  private long size(String function) throws Exception {
    return number("select " + function + "('measurement')");
  }

  private long number(String query) throws Exception {
    try (Connection database = database();
        Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  private List<Long> databaseProcesses() throws IOException {
    long postmaster =
        Long.parseLong(
            Files.readAllLines(data.resolve("evaluation/cluster/postmaster.pid")).get(0).strip());
    return ProcessHandle.of(postmaster).stream()
        .flatMap(process -> process.descendants())
        .map(ProcessHandle::pid)
        .toList();
  }

  private List<Long> serviceProcesses() {
    return ProcessHandle.allProcesses()
        .filter(
            process ->
                process
                    .info()
                    .commandLine()
                    .filter(line -> line.contains("evaluation-service/target/quarkus-app"))
                    .isPresent())
        .filter(process -> environment(process.pid()).contains(data.toString()))
        .map(ProcessHandle::pid)
        .toList();
  }

  private static String environment(long process) {
    try {
      return Files.readString(Path.of("/proc/" + process + "/environ"));
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static double cpu(List<Long> processes) {
    return processes.stream()
        .flatMap(process -> ProcessHandle.of(process).stream())
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .mapToLong(Duration::toMillis)
        .sum()
        / 1e3;
  }

  private static String rounded(double[] rates) {
    StringBuilder text = new StringBuilder();
    for (double rate : rates) {
      text.append(Math.round(rate)).append(' ');
    }
    return text.toString();
  }

  private static double median(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private static String two(double ratio) {
    return BigDecimal.valueOf(ratio).setScale(2, RoundingMode.HALF_UP).toString();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
