#include "grid.hpp"

int main(int, char **argv) {
    Grid g = Grid::load(argv[1]);
    g.step();
    return g.alive() == 3 ? 0 : 1;
}
