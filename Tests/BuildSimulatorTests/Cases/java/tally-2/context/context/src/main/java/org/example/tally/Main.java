package org.example.tally;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;

public final class Main {
    public static void main(String[] args) throws IOException {
        int port = Integer.parseInt(System.getenv().getOrDefault("TALLY_PORT", "6060"));
        Map<String, Long> counts = new TreeMap<>();
        try (ServerSocket server = new ServerSocket(port)) {
            System.out.println("tally on " + port);
            while (true) {
                try (Socket socket = server.accept(); Scanner in = new Scanner(socket.getInputStream())) {
                    while (in.hasNext()) {
                        counts.merge(in.next(), 1L, Long::sum);
                    }
                    System.out.println(counts);
                }
            }
        }
    }
}
