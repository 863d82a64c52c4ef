#pragma once

#include <map>
#include <mutex>
#include <string>

class Tally {
public:
    int add(const std::string &word);
    std::string report() const;

private:
    mutable std::mutex lock;
    std::map<std::string, int> counts;
};
