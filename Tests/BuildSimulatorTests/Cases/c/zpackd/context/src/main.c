#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
#include "pack.h"

int main(void) {
  const char *p = getenv("ZPACK_PORT");
  int port = p ? atoi(p) : 6000;
  int s = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
  if (s < 0 || bind(s, (struct sockaddr *)&a, sizeof a) || listen(s, 16)) {
    perror("zpackd");
    return 1;
  }
  printf("zpackd on %d\n", port);
  fflush(stdout);
  for (;;) {
    unsigned char in[4096], out[8192];
    int c = accept(s, NULL, NULL);
    if (c < 0)
      continue;
    ssize_t n = read(c, in, sizeof in);
    if (n > 0) {
      size_t m = pack(in, (size_t)n, out, sizeof out);
      if (write(c, out, m) < 0)
        perror("write");
    }
    close(c);
  }
}
