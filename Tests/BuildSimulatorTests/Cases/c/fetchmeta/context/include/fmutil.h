#ifndef FMUTIL_H
#define FMUTIL_H
/* Returns 1 when line starts with the header name. */
int fm_is_header(const char *line, const char *name);
const char *fm_version(void);
#endif
