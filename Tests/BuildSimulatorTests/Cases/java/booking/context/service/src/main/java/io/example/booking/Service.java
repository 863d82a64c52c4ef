package io.example.booking;

import com.sun.net.httpserver.HttpServer;
import io.example.booking.core.Seats;
import java.net.InetSocketAddress;

public final class Service {
    public static void main(String[] args) throws Exception {
        HttpServer s = HttpServer.create(new InetSocketAddress(8080), 0);
        s.createContext("/", e -> {
            byte[] b = ("free " + Seats.free()).getBytes();
            e.sendResponseHeaders(200, b.length);
            e.getResponseBody().write(b);
            e.close();
        });
        s.start();
        System.out.println("booking on 8080");
    }
}
