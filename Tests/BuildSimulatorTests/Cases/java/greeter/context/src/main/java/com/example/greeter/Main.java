package com.example.greeter;

public final class Main {
    private Main() {}

    static String greet(String who) {
        return System.getProperty("greeting", "Hello") + ", " + who + "!";
    }

    public static void main(String[] args) {
        String who = args.length > 0 ? args[0] : "world";
        System.out.println(greet(who));
    }
}
