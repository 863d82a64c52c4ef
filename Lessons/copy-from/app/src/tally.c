#include <stdio.h>

/* Counts the lines of standard input. */
int main(void) {
  long lines = 0;
  for (int byte = getchar(); byte != EOF; byte = getchar()) {
    if (byte == '\n') lines++;
  }
  printf("%ld\n", lines);
  return 0;
}
