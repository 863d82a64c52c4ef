#ifndef WIRE_H
#define WIRE_H

#include <sys/types.h>

/* Sends all bytes; returns 0 or -1. */
int wire_send_all(int fd, const char *data, size_t length);

#endif
