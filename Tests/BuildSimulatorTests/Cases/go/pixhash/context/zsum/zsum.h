#ifndef ZSUM_H
#define ZSUM_H
unsigned long zsum_bytes(const unsigned char *p, unsigned int n);
long zsum_base(const char *s);
#endif
