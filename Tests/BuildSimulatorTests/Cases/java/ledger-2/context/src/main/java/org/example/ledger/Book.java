package org.example.ledger;

import java.util.ArrayList;
import java.util.List;

final class Book {
    private final List<String> lines = new ArrayList<>();

    synchronized void enter(String line) {
        lines.add(line);
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }
}
