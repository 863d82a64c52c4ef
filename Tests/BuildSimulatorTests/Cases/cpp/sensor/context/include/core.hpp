#pragma once
#include <string>
std::string label(int n);
