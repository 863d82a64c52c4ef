#include <iostream>

#include "geo.hpp"

int main() {
    std::cout << km(52.52, 13.40, 48.14, 11.58) << " km\n";
    return 0;
}
