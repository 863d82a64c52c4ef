package com.example.notifier;

import com.google.gson.JsonObject;

public class Notifier {
    public static void main(String[] args) {
        JsonObject o = new JsonObject();
        o.addProperty("event", "started");
        System.out.println(o);
    }
}
