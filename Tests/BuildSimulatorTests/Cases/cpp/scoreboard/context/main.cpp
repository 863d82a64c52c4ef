#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>

#include "store.h"

int main() {
    const char *file = std::getenv("SCORE_DB");
    try {
        Store store(file ? file : "/var/lib/scoreboard/scores.db");
        int s = socket(AF_INET, SOCK_STREAM, 0);
        int one = 1;
        setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
        sockaddr_in a{};
        a.sin_family = AF_INET;
        a.sin_port = htons(6060);
        if (bind(s, reinterpret_cast<sockaddr *>(&a), sizeof a) || listen(s, 8)) {
            std::cerr << "cannot listen\n";
            return 1;
        }
        std::cout << "scoreboard on 6060" << std::endl;
        for (;;) {
            int c = accept(s, nullptr, nullptr);
            if (c < 0) continue;
            char buf[64];
            ssize_t n = read(c, buf, sizeof buf);
            if (n > 0) store.add(std::string(buf, n), static_cast<int>(n));
            std::string out = std::to_string(store.best()) + "\n";
            if (write(c, out.data(), out.size()) < 0) std::cerr << "client left\n";
            close(c);
        }
    } catch (const std::exception &e) {
        std::cerr << "scoreboard: " << e.what() << std::endl;
        return 1;
    }
}
