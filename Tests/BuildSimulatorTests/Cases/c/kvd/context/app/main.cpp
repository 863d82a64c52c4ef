#include <chrono>
#include <iostream>
#include <thread>
#include "store.h"
int main() {
  Store s;
  for (int i = 0;; ++i) {
    s.put("k" + std::to_string(i), "v");
    std::cout << "size " << s.size() << std::endl;
    std::this_thread::sleep_for(std::chrono::seconds(5));
  }
}
