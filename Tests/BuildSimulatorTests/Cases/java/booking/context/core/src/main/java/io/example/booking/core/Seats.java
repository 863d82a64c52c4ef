package io.example.booking.core;

public final class Seats {
    private Seats() {}

    public static int free() { return 42; }
}
