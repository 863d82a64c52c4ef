#pragma once
#include <istream>
#include <map>
#include <string>

std::map<std::string, std::size_t> count_words(std::istream &in);
