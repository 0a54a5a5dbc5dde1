import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * How fast measurements are imported as CSV over HTTP, with every check and revision, against a plain
 * COPY of the same rows into an equally keyed table in the same run. See README.md.
 */
class ImportBenchmark {

  private static final int TERRITORIES = 100;
  private static final YearMonth FIRST = YearMonth.of(2018, 2);
  private static final int MONTHS = 47;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String agreed;
  private final String observed;
  private final Path data;
  private final int indicators;
  private final String reference = "BENCH-" + UUID.randomUUID().toString().substring(0, 8);

  private ImportBenchmark(String agreed, String observed, Path data, int rows) {
    this.agreed = agreed;
    this.observed = observed;
    this.data = data;
    this.indicators = Math.max(1, rows / (TERRITORIES * MONTHS));
  }

  public static void main(String[] arguments) throws Exception {
    new ImportBenchmark(
            arguments[0], arguments[1], Path.of(arguments[2]), Integer.parseInt(arguments[3]))
        .run();
  }

  private void run() throws Exception {
    convention();
    List<String> rows = rows(0);
    double copy = rows.size() / copied(rows);
    double first = rows.size() / imported(rows);
    double again = rows.size() / imported(rows);
    double changed = rows.size() / imported(rows(1));
    System.out.printf("| what | rows | rows/s | of COPY |%n|---|---|---|---|%n");
    line("COPY into an equally keyed table", rows.size(), copy, copy);
    line("import, all new", rows.size(), first, copy);
    line("the same file again", rows.size(), again, copy);
    line("import, all changed", rows.size(), changed, copy);
  }

  private static void line(String what, int rows, double rate, double copy) {
    BigDecimal ratio = BigDecimal.valueOf(rate / copy).setScale(2, RoundingMode.HALF_UP);
    System.out.printf("| %s | %d | %.0f | %s |%n", what, rows, rate, ratio);
  }

  private void convention() throws Exception {
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
    post(agreed + "/v1/convention-bundles", "application/json", bundle.getBytes(StandardCharsets.UTF_8));
    String address = agreed + "/v1/conventions/" + reference;
    post(address + "/signature", "application/json", "{\"signedOn\":\"2018-01-01\"}".getBytes(StandardCharsets.UTF_8));
    post(address + "/activation", "application/json", new byte[0]);
  }

  private List<String> rows(int change) {
    List<String> rows = new ArrayList<>();
    for (int indicator = 0; indicator < indicators; indicator++) {
      for (int month = 0; month < MONTHS; month++) {
        YearMonth period = FIRST.plusMonths(month).minusMonths(1);
        for (int territory = 0; territory < TERRITORIES; territory++) {
          rows.add(
              "I%d,%s,%s-%d,%d"
                  .formatted(
                      indicator, period, reference, territory, 1000 + territory + month + change));
        }
      }
    }
    return rows;
  }

  private double imported(List<String> rows) throws Exception {
    byte[] body =
        ("indicator,period,territory,value\n" + String.join("\n", rows) + "\n")
            .getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    post(
        observed + "/v1/conventions/" + reference + "/imports?onBehalfOf=" + reference,
        "text/csv",
        body);
    return seconds(start);
  }

  private double copied(List<String> rows) throws Exception {
    String port = Files.readAllLines(data.resolve("evaluation/cluster/postmaster.pid")).get(3);
    StringBuilder lines = new StringBuilder();
    for (String row : rows) {
      String[] parts = row.split(",");
      LocalDate from = YearMonth.parse(parts[1]).atDay(1);
      lines.append(
          "%s,%s,%s,%s,DISTRICT,%s,,_T,%s,%s%n"
              .formatted(
                  new UUID(0, 1),
                  parts[0],
                  from,
                  from.plusMonths(1).minusDays(1),
                  parts[2],
                  reference,
                  parts[3]));
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port.strip() + "/evaluation", "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute("drop table if exists bench_copy");
      statement.execute(
          """
          create table bench_copy (convention_id uuid, indicator text, period_start date,
            period_end date, territory_kind text, territory_code text, territory_vintage text,
            breakdown text, partner text, value numeric,
            primary key (convention_id, indicator, period_start, period_end, territory_kind,
              territory_code, breakdown, partner))
          """);
      long start = System.nanoTime();
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy bench_copy from stdin csv", new ByteArrayInputStream(bytes));
      double seconds = seconds(start);
      statement.execute("drop table bench_copy");
      return seconds;
    }
  }

  private void post(String address, String type, byte[] body)
      throws IOException, InterruptedException {
    String account =
        Base64.getEncoder()
            .encodeToString("coordinatrice:coordinatrice".getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofMinutes(10))
            .header("Authorization", "Basic " + account)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (body.length > 0) {
      request.header("Content-Type", type);
    }
    HttpResponse<String> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(address + ": " + answer.statusCode() + " " + answer.body());
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
