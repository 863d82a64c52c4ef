#ifndef CROLL_H
#define CROLL_H
unsigned croll_next(unsigned *state);
#endif
