#include <cstdlib>
#include <iostream>
#include <string>

#include "greet.hpp"

int main(int argc, char **argv) {
    const char *env = std::getenv("TIMES");
    int times = std::stoi(env ? env : "2");
    std::cout << greet(argc > 1 ? argv[1] : "docker", times);
    return 0;
}
