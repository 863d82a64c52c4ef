#include "greet.hpp"

std::string greet(const std::string &name, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) {
        out += "hello, " + name + "\n";
    }
    return out;
}
