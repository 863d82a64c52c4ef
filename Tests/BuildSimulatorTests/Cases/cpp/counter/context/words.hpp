#pragma once

#include <string>
#include <utility>
#include <vector>

std::vector<std::pair<std::string, int>> top_words(const std::string &text, int n);
