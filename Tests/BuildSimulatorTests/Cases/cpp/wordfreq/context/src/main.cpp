#include "counter.hpp"
#include <chrono>
#include <fstream>
#include <iostream>
#include <thread>

int main(int argc, char **argv) {
  if (argc < 2) {
    std::cerr << "usage: wordfreqd FILE [SECONDS]\n";
    return 2;
  }
  const int every = argc > 2 ? std::stoi(argv[2]) : 60;
  for (;;) {
    std::ifstream in(argv[1]);
    if (!in) {
      std::cerr << "cannot open " << argv[1] << '\n';
      return 1;
    }
    for (const auto &[word, n] : count_words(in))
      std::cout << n << ' ' << word << '\n';
    std::cout.flush();
    std::this_thread::sleep_for(std::chrono::seconds(every));
  }
}
