#ifndef CPARSE_H
#define CPARSE_H
long cparse(const char *text);
#endif
