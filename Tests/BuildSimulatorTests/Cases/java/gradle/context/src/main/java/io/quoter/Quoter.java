package io.quoter;

import com.google.gson.Gson;
import java.util.List;

public class Quoter {
    public static void main(String[] args) throws InterruptedException {
        Gson gson = new Gson();
        while (true) {
            System.out.println(gson.toJson(List.of("less is more", "ship it")));
            Thread.sleep(5000);
        }
    }
}
