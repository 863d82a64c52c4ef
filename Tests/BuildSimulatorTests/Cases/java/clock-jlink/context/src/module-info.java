module com.example.clock {
  requires jdk.httpserver;
}
