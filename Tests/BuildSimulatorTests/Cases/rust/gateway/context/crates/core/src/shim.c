#include <stdlib.h>

long shim_parse(const char *text) {
    return strtol(text, NULL, 10);
}
