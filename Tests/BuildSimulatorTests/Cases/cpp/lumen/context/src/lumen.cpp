#include "lumen.hpp"

#include <sstream>
#include <stdexcept>

namespace lumen {

std::vector<int> parse(const std::string &text)
{
    std::vector<int> levels;
    std::istringstream in(text);
    std::string word;
    while (std::getline(in, word, ',')) {
        const int level = std::stoi(word);
        if (level < 0 || level > 10) {
            throw std::out_of_range("level " + word);
        }
        levels.push_back(level);
    }
    return levels;
}

std::string bar(const std::vector<int> &levels)
{
    std::string out;
    for (int level : levels) {
        out += std::string(static_cast<std::size_t>(level), '#') + "\n";
    }
    return out;
}

}  // namespace lumen
