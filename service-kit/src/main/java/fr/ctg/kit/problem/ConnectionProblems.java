package fr.ctg.kit.problem;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import io.quarkus.arc.Arc;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Sits between the HTTP codec and Vert.x, which answers with an empty body what never becomes a
 * request: broken HTTP, too long a line, an address that is none. Gives those their document.
 */
class ConnectionProblems extends ChannelDuplexHandler {

  /** The requests that have not been answered yet; a client may send several ahead. */
  private final Queue<HttpRequest> unanswered = new ArrayDeque<>();

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    if (message instanceof HttpRequest request) {
      refuseOtherVersions(request);
      unanswered.add(request);
    } else if (message instanceof HttpContent content
        && content.decoderResult().isFailure()
        && unanswered.size() == 1) {
      // Vert.x would close the connection without a word.
      ReferenceCountUtil.release(message);
      context
          .writeAndFlush(problem(Verdicts.ofStatus(400), HttpVersion.HTTP_1_1, unanswered.remove()))
          .addListener(ChannelFutureListener.CLOSE);
      return;
    }
    super.channelRead(context, message);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    Object written = message;
    if (message instanceof HttpResponse response && isFinal(response)) {
      HttpRequest request = unanswered.poll();
      if (request != null && hasNoWords(response, request)) {
        FullHttpResponse problem =
            problem(
                Verdicts.ofStatus(response.status().code()), response.protocolVersion(), request);
        response.headers().remove(HttpHeaderNames.CONTENT_LENGTH);
        problem.headers().add(response.headers());
        ReferenceCountUtil.release(message);
        written = problem;
      }
    }
    super.write(context, written, promise);
  }

  private static void refuseOtherVersions(HttpRequest request) {
    HttpVersion version = request.protocolVersion();
    if (!version.equals(HttpVersion.HTTP_1_1) && !version.equals(HttpVersion.HTTP_1_0)) {
      request.setProtocolVersion(HttpVersion.HTTP_1_1);
      request.setDecoderResult(
          DecoderResult.failure(new IllegalArgumentException("No such version: " + version)));
    }
  }

  private static boolean isFinal(HttpResponse response) {
    return response.status().codeClass() != HttpStatusClass.INFORMATIONAL;
  }

  private static boolean hasNoWords(HttpResponse response, HttpRequest request) {
    return response.status().code() >= 400
        && response instanceof FullHttpResponse whole
        && !whole.content().isReadable()
        && !request.method().equals(HttpMethod.HEAD)
        && Arc.container() != null;
  }

  private static FullHttpResponse problem(
      Verdict verdict, HttpVersion version, HttpRequest request) {
    Asked asked = Asked.by(request);
    byte[] document =
        Arc.container().select(ProblemWriter.class).get().document(verdict, asked, null);
    FullHttpResponse response =
        new DefaultFullHttpResponse(
            version,
            HttpResponseStatus.valueOf(verdict.status()),
            Unpooled.wrappedBuffer(document));
    ProblemWriter.headers(verdict, asked).forEach(response.headers()::set);
    response.headers().set(HttpHeaderNames.CONTENT_LENGTH, document.length);
    response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    return response;
  }
}
