package fr.ctg.kit.problem;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Puts {@link ConnectionProblems} into every connection of the HTTP server. Vert.x has a handler
 * for invalid requests that would do, but Quarkus lets no one set it; the transport is the one
 * place that is open.
 */
public class ConnectionProblemsInstaller implements VertxServiceProvider {

  @Override
  public void init(VertxBuilder builder) {
    if (builder.findTransport() instanceof JDKTransport) {
      builder.findTransport(new Watched());
    }
  }

  private static final class Watched extends JDKTransport {

    @Override
    public void configure(
        NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
      super.configure(options, domainSocket, bootstrap);
      bootstrap.handler(new OnAccept());
    }
  }

  @ChannelHandler.Sharable
  private static final class OnAccept extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) throws Exception {
      ((Channel) accepted).pipeline().addLast(new OnFirstBytes());
      super.channelRead(context, accepted);
    }
  }

  /** The codec is only there once the connection is open, and after the TLS handshake. */
  private static final class OnFirstBytes extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
      ChannelPipeline pipeline = context.pipeline();
      if (pipeline.get("httpDecoder") != null && pipeline.get("handler") != null) {
        pipeline.addBefore("handler", "problems", new ConnectionProblems());
        pipeline.remove(this);
      }
      context.fireChannelRead(bytes);
    }
  }
}
