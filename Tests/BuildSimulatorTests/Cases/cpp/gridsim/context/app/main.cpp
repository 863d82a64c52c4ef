#include <chrono>
#include <cstdlib>
#include <iostream>
#include <thread>

#include "grid.hpp"

int main(int argc, char **argv) {
    const char *dir = std::getenv("GRIDSIM_WORLDS");
    std::string file = std::string(dir ? dir : "worlds") + "/" + (argc > 1 ? argv[1] : "blinker") + ".txt";
    try {
        Grid g = Grid::load(file);
        for (;;) {
            std::cout << "alive: " << g.alive() << std::endl;
            g.step();
            std::this_thread::sleep_for(std::chrono::seconds(2));
        }
    } catch (const std::exception &e) {
        std::cerr << "gridsim: " << e.what() << '\n';
        return 1;
    }
}
