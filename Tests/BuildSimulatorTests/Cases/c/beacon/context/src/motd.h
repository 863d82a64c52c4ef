#ifndef MOTD_H
#define MOTD_H
#include <stddef.h>
/* Reads the message of the day into buf; returns its length or -1. */
long motd_read(const char *path, char *buf, size_t size);
#endif
