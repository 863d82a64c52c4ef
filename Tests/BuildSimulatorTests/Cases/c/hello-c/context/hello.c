#include <stdio.h>
#include <time.h>

int main(void) {
    time_t now = time(NULL);
    printf("Hello from C, %ld\n", (long)now);
    return 0;
}
