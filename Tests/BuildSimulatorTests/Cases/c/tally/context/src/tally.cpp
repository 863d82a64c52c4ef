#include "tally.h"

#include <sstream>

int Tally::add(const std::string &word) {
    std::lock_guard guard(lock);
    return ++counts[word];
}

std::string Tally::report() const {
    std::lock_guard guard(lock);
    std::ostringstream out;
    for (const auto &[word, count] : counts) {
        out << word << '=' << count << '\n';
    }
    return out.str();
}
