#include <chrono>
#include <cstdlib>
#include <iostream>
#include <thread>

#include "lumen.hpp"

int main()
{
    const char *env = std::getenv("LEVELS");
    try {
        const auto levels = lumen::parse(env ? env : "1,4,7");
        for (;;) {
            std::cout << lumen::bar(levels) << std::flush;
            std::this_thread::sleep_for(std::chrono::seconds(20));
        }
    } catch (const std::exception &e) {
        std::cerr << "lumend: " << e.what() << "\n";
        return 1;
    }
}
