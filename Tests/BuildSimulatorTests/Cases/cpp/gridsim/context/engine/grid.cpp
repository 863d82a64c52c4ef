#include "grid.hpp"

#include <fstream>
#include <stdexcept>

Grid Grid::load(const std::string &file) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error("cannot open " + file);
    Grid g;
    std::string first;
    std::getline(in, first);
    g.width_ = std::stoi(first);
    for (std::string line; std::getline(in, line);) {
        line.resize(g.width_, '.');
        for (char c : line) g.cells_.push_back(c == '#' ? 1 : 0);
        ++g.height_;
    }
    return g;
}

char Grid::at(int x, int y) const {
    if (x < 0 || y < 0 || x >= width_ || y >= height_) return 0;
    return cells_[y * width_ + x];
}

void Grid::step() {
    std::vector<char> next(cells_.size());
    for (int y = 0; y < height_; ++y)
        for (int x = 0; x < width_; ++x) {
            int n = 0;
            for (int dy = -1; dy <= 1; ++dy)
                for (int dx = -1; dx <= 1; ++dx)
                    if (dx || dy) n += at(x + dx, y + dy);
            next[y * width_ + x] = n == 3 || (n == 2 && at(x, y));
        }
    cells_.swap(next);
}

int Grid::alive() const {
    int n = 0;
    for (char c : cells_) n += c;
    return n;
}
