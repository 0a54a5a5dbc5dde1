package fr.ctg.kit.contract;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

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

  private RawHttp() {}

  static Reply send(String request) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      String reply = read(socket.getInputStream());
      int end = reply.indexOf("\r\n\r\n");
      return new Reply(reply.substring(0, end), reply.substring(end + 4));
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
      String reply = read(socket.getInputStream());
      int end = reply.indexOf("\r\n\r\n");
      return new Reply(reply.substring(0, end), reply.substring(end + 4));
    }
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
