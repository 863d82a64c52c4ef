#include <chrono>
#include <iostream>
#include <thread>
#include "core.hpp"

int main() {
  std::cout << label(1) << std::endl;
  for (;;) std::this_thread::sleep_for(std::chrono::seconds(30));
}
