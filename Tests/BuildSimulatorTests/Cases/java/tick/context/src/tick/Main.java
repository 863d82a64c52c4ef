package tick;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

public class Main {
    public static void main(String[] args) throws Exception {
        HttpServer s = HttpServer.create(new InetSocketAddress(8080), 0);
        s.createContext("/", e -> { e.sendResponseHeaders(204, -1); e.close(); });
        s.start();
        System.out.println("tick on 8080");
    }
}
