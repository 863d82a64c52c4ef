module app.clock {
    requires jdk.httpserver;
}
