#pragma once
#include <string>
#include <vector>

class Grid {
public:
    static Grid load(const std::string &file);
    void step();
    int alive() const;

private:
    int width_ = 0;
    int height_ = 0;
    std::vector<char> cells_;
    char at(int x, int y) const;
};
