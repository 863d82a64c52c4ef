#ifndef PACK_H
#define PACK_H
#include <stddef.h>

/* Returns the packed size, 0 on failure. */
size_t pack(const unsigned char *in, size_t n, unsigned char *out, size_t cap);

#endif
