package com.example.clock;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.time.ZonedDateTime;

public class Main {
  public static void main(String[] args) throws Exception {
    HttpServer s = HttpServer.create(new InetSocketAddress(8000), 0);
    s.createContext("/", ex -> {
      byte[] b = ZonedDateTime.now().toString().getBytes();
      ex.sendResponseHeaders(200, b.length);
      ex.getResponseBody().write(b);
      ex.close();
    });
    s.start();
  }
}
