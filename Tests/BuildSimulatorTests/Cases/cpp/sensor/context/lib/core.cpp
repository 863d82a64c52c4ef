#include "core.hpp"
std::string label(int n) { return "sensor " + std::to_string(n); }
