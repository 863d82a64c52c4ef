#include <cstdlib>
#include <iostream>
#include <netinet/in.h>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

#include "tally.h"

int main() {
    const char *env = std::getenv("TALLY_PORT");
    const int port = env ? std::stoi(env) : 6000;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<unsigned short>(port));
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || listen(listener, 8) != 0) {
        throw std::runtime_error("cannot listen");
    }
    std::cout << "tallyd on " << port << std::endl;
    Tally tally;
    while (true) {
        const int client = accept(listener, nullptr, nullptr);
        if (client < 0) continue;
        std::thread([client, &tally] {
            char buffer[256];
            const ssize_t n = read(client, buffer, sizeof buffer);
            if (n > 0) tally.add(std::string(buffer, static_cast<size_t>(n)));
            const std::string text = tally.report();
            if (write(client, text.data(), text.size()) < 0) std::cerr << "write failed\n";
            close(client);
        }).detach();
    }
}
