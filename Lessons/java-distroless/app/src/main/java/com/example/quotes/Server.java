package com.example.quotes;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

public class Server {
  private static final List<String> QUOTES =
      List.of("Less is more.", "What is not there cannot break.");

  public static void main(String[] arguments) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(8080), 0);
    server.createContext("/", exchange -> {
      var quote = QUOTES.get((int) (System.nanoTime() % QUOTES.size()));
      var bytes = quote.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    });
    server.start();
  }
}
