#include "line.h"

#include <stdio.h>

void line_print(const char *name, int number) {
    printf("%s: beacon %d\n", name, number);
}
