package com.example.inventory;

import com.google.gson.Gson;
import java.util.Map;

public class App {
    public static void main(String[] args) {
        Gson gson = new Gson();
        System.out.println(gson.toJson(Map.of("sku", "A-1", "count", 3)));
    }
}
