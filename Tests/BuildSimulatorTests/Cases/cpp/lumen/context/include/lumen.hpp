#pragma once

#include <string>
#include <vector>

namespace lumen {

std::vector<int> parse(const std::string &text);
std::string bar(const std::vector<int> &levels);

}  // namespace lumen
