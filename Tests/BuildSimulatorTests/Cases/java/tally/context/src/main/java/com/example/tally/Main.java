package com.example.tally;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class Main {
  public static void main(String[] args) {
    Counter counter = new Counter();
    Executors.newSingleThreadScheduledExecutor()
        .scheduleAtFixedRate(() -> System.out.println("tally " + counter.next()), 0, 10, TimeUnit.SECONDS);
  }
}
