package com.example.tally;

class Counter {
  private long n;

  long next() {
    return ++n;
  }
}
