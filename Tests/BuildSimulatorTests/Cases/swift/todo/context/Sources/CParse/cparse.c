#define _GNU_SOURCE
#include "cparse.h"
#include <stdlib.h>

long cparse(const char *text) { return strtol(text, NULL, 10); }
