#include <ctype.h>
#include "plugin.h"

static void upper(const char *in, char *out, unsigned long size) {
    unsigned long i = 0;
    for (; in[i] && i + 1 < size; i++) out[i] = (char)toupper((unsigned char)in[i]);
    out[i] = 0;
}

struct beacon_plugin beacon_plugin_entry = {"upper", upper};
