package org.example.harbor;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class HarborClock {
    private static volatile String last = "never";

    public static void main(String[] args) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = HarborClock.class.getResourceAsStream("/texts.properties")) {
            texts.load(in);
        }
        Executors.newSingleThreadScheduledExecutor().scheduleAtFixedRate(() -> {
            last = ZonedDateTime.now().toString();
            System.out.println(texts.getProperty("chime") + " " + last);
        }, 0, 60, TimeUnit.SECONDS);

        HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
        server.createContext("/", exchange -> {
            byte[] body = (texts.getProperty("last") + " " + last + "\n").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
