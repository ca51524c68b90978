package example.documents.reproduce;

import io.grpc.netty.NettyChannelBuilder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2GoAwayFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.DefaultHttp2ResetFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2FrameStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Speaks HTTP/2, but answers a call otherwise than a gRPC server would. */
final class OddPeer {
  private final ChannelHandlerContext connection;
  private final Http2FrameStream stream;

  private OddPeer(ChannelHandlerContext connection, Http2FrameStream stream) {
    this.connection = connection;
    this.stream = stream;
  }

  /** What the peer does when a request is complete. */
  interface Script {
    void answer(OddPeer peer);
  }

  /** Sends headers or trailers: name, value, name, value. */
  OddPeer headers(boolean end, String... pairs) {
    var headers = new DefaultHttp2Headers();
    for (int i = 0; i < pairs.length; i += 2) headers.add(pairs[i], pairs[i + 1]);
    connection.writeAndFlush(new DefaultHttp2HeadersFrame(headers, end).stream(stream));
    return this;
  }

  OddPeer data(boolean end, String bytes) {
    var buffer = Unpooled.copiedBuffer(bytes, StandardCharsets.ISO_8859_1);
    connection.writeAndFlush(new DefaultHttp2DataFrame(buffer, end).stream(stream));
    return this;
  }

  void reset(Http2Error error) {
    connection.writeAndFlush(new DefaultHttp2ResetFrame(error).stream(stream));
  }

  /** Announces the end of the connection and hangs up while the call is open. */
  void goAway(Http2Error error, String why) {
    var reason = Unpooled.copiedBuffer(why, StandardCharsets.US_ASCII);
    connection.writeAndFlush(new DefaultHttp2GoAwayFrame(error, reason)).addListener(sent -> connection.close());
  }

  /** Makes one call to a peer that follows the script. */
  static void call(Script script) throws Exception {
    with(script, Calls::get);
  }

  /** Uses a channel to a peer that follows the script. */
  static void with(Script script, Calls.Use use) throws Exception {
    var threads = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    try {
      Channel listener = new ServerBootstrap()
          .group(threads)
          .channel(NioServerSocketChannel.class)
          .childHandler(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
              channel.pipeline().addLast(Http2FrameCodecBuilder.forServer().build(), new Follow(script));
            }
          })
          .bind(InetAddress.getLoopbackAddress(), 0).sync().channel();
      var address = (InetSocketAddress) listener.localAddress();
      Calls.with(NettyChannelBuilder.forAddress(address).usePlaintext().build(), use);
    } finally {
      threads.shutdownGracefully();
    }
  }

  private static final class Follow extends ChannelInboundHandlerAdapter {
    private final Script script;

    Follow(Script script) {
      this.script = script;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object frame) {
      if (frame instanceof Http2DataFrame data && data.isEndStream()) {
        script.answer(new OddPeer(connection, data.stream()));
      }
    }
  }
}
