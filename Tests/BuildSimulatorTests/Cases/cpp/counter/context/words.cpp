#include "words.hpp"

#include <algorithm>
#include <map>
#include <sstream>

std::vector<std::pair<std::string, int>> top_words(const std::string &text, int n) {
    std::map<std::string, int> counts;
    std::istringstream in(text);
    for (std::string w; in >> w;) ++counts[w];
    std::vector<std::pair<std::string, int>> v(counts.begin(), counts.end());
    std::sort(v.begin(), v.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    if (static_cast<int>(v.size()) > n) v.resize(n);
    return v;
}
