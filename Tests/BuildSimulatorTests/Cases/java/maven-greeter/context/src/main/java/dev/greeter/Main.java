package dev.greeter;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

public final class Main {
    private static final Gson GSON = new Gson();

    public static void main(String[] args) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("/words.properties")) {
            words.load(in);
        }
        String start = GSON.toJson(Map.of("greeting", words.getProperty("hello")));
        HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
        server.createContext("/", exchange -> {
            byte[] body = start.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        System.out.println("greeter on 8080");
    }
}
