package dev.metrics;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.sun.net.httpserver.HttpServer;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

public class App {
    public static void main(String[] args) throws Exception {
        Gson gson = new GsonBuilder().create();
        HttpServer server = HttpServer.create(new InetSocketAddress("0.0.0.0", 9100), 0);
        server.createContext("/metrics", exchange -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("uptime_ms", ManagementFactory.getRuntimeMXBean().getUptime());
            values.put("free_bytes", Runtime.getRuntime().freeMemory());
            byte[] body = gson.toJson(values).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        System.out.println("metrics on 9100 " + gson.toJson(Map.of("ok", true)));
    }
}
