#include <stdio.h>
#include <string.h>
#include "plugin.h"

static void count(const char *in, char *out, unsigned long size) {
    snprintf(out, size, "%lu bytes", (unsigned long)strlen(in));
}

struct beacon_plugin beacon_plugin_entry = {"count", count};
