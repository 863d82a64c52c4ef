package com.example.stamp;

import java.time.Instant;

record Stamp(Instant at) {
  static String now() {
    return new Stamp(Instant.now()).at() + "\n";
  }
}
