package org.example.parcel.api;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.example.parcel.core.Tariff;

public final class Main {
    public static void main(String[] args) throws IOException {
        Path conf = Path.of(System.getenv().getOrDefault("PARCEL_CONF", "conf/parcel.properties"));
        Properties p = new Properties();
        try (Reader r = Files.newBufferedReader(conf)) {
            p.load(r);
        }
        Tariff tariff = new Tariff(p);
        int port = Integer.parseInt(p.getProperty("port", "8080"));
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        server.createContext("/price/", ex -> {
            String path = ex.getRequestURI().getPath();
            byte[] body = (tariff.cents(Integer.parseInt(path.substring(7))) + "\n").getBytes(StandardCharsets.UTF_8);
            ex.sendResponseHeaders(200, body.length);
            ex.getResponseBody().write(body);
            ex.close();
        });
        server.start();
        System.out.println("parcel api on " + port);
    }
}
