package fr.ctg.kit.contract;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** HTTP written by hand, for what no client would send. */
final class RawHttp {

  /** What came back: the status line and the headers, and the body. */
  record Reply(String head, String body) {

    int status() {
      return Integer.parseInt(head.split(" ", 3)[1]);
    }

    boolean says(String header) {
      return head.toLowerCase().contains(header.toLowerCase());
    }
  }

  /** Requests of which a part was sent. */
  record Unfinished(List<Socket> sockets) implements AutoCloseable {

    /** Sends the rest, and answers how many succeeded. */
    long finish(String rest) throws IOException {
      long succeeded = 0;
      for (Socket socket : sockets) {
        socket.getOutputStream().write(rest.getBytes(StandardCharsets.ISO_8859_1));
        succeeded += reply(socket).status() == 200 ? 1 : 0;
      }
      return succeeded;
    }

    @Override
    public void close() throws IOException {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private RawHttp() {}

  /** Begins many requests at once. */
  static Unfinished begin(String part, int many) throws IOException {
    List<Socket> sockets = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Socket socket = new Socket("localhost", RestAssured.port);
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(part.getBytes(StandardCharsets.ISO_8859_1));
      sockets.add(socket);
    }
    return new Unfinished(sockets);
  }

  static Reply send(String request) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return reply(socket);
    }
  }

  /** The answer, which the end of the connection has to follow. */
  static Reply sendUntilClosed(String request) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      Reply reply = reply(socket);
      if (socket.getInputStream().read() >= 0) {
        throw new IOException("more than one answer");
      }
      return reply;
    }
  }

  /** Sends a chunk again and again until there is an answer, or {@code chunks} were sent. */
  static Reply stream(String head, String chunk, int chunks) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      byte[] framed =
          (Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n")
              .getBytes(StandardCharsets.ISO_8859_1);
      for (int i = 0; i < chunks && socket.getInputStream().available() == 0; i++) {
        out.write(framed);
      }
      return reply(socket);
    }
  }

  private static Reply reply(Socket socket) throws IOException {
    String reply = read(socket.getInputStream());
    int end = reply.indexOf("\r\n\r\n");
    return new Reply(reply.substring(0, end), reply.substring(end + 4));
  }

  private static String read(InputStream in) throws IOException {
    StringBuilder reply = new StringBuilder();
    byte[] buffer = new byte[8192];
    int read = in.read(buffer);
    while (read > 0) {
      reply.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
      if (isWhole(reply)) {
        break;
      }
      read = in.read(buffer);
    }
    return reply.toString();
  }

  private static boolean isWhole(StringBuilder reply) {
    int end = reply.indexOf("\r\n\r\n");
    if (end < 0) {
      return false;
    }
    for (String line : reply.substring(0, end).split("\r\n")) {
      if (line.toLowerCase().startsWith("content-length:")) {
        int length = Integer.parseInt(line.substring(15).strip());
        return reply.substring(end + 4).getBytes(StandardCharsets.UTF_8).length >= length;
      }
    }
    return false;
  }
}
