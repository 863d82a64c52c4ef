#include "line.h"

int main(int argc, char **argv) {
    const char *name = argc > 1 ? argv[1] : "lighthouse";
    for (int i = 1; i <= 3; i++) {
        line_print(name, i);
    }
    return 0;
}
