package fr.ctg.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The trace that the present request belongs to (W3C Trace Context). */
final class TraceId {

  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
  private static final String NONE = "0".repeat(32);

  private TraceId() {}

  /**
   * @param traceparent the header of the request, for what fails before a span was made
   */
  static String current(String traceparent) {
    SpanContext span = Span.current().getSpanContext();
    if (span.isValid()) {
      return span.getTraceId();
    }
    Matcher given = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    return given.matches() && !given.group(1).equals(NONE)
        ? given.group(1)
        : UUID.randomUUID().toString().replace("-", "");
  }
}
