#ifndef BEACON_LINE_H
#define BEACON_LINE_H

void line_print(const char *name, int number);

#endif
