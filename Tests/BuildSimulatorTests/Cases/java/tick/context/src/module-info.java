module tick {
    requires jdk.httpserver;
}
