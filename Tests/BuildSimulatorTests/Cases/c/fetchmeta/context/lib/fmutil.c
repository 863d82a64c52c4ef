#include "fmutil.h"
#include <string.h>
#include <strings.h>

int fm_is_header(const char *line, const char *name)
{
    size_t n = strlen(name);
    return strncasecmp(line, name, n) == 0 && line[n] == ':';
}

const char *fm_version(void)
{
    return "2.0.1";
}
