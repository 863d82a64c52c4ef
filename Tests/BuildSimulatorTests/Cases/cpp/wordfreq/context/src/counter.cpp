#include "counter.hpp"

std::map<std::string, std::size_t> count_words(std::istream &in) {
  std::map<std::string, std::size_t> m;
  std::string w;
  while (in >> w)
    ++m[w];
  return m;
}
