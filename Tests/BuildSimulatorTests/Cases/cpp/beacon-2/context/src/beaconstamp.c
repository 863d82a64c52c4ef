#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

int main(int argc, char **argv) {
    for (;;) {
        time_t now = time(NULL);
        char text[64];
        strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", gmtime(&now));
        printf("stamp %s\n", text);
        fflush(stdout);
        if (argc > 1 && strcmp(argv[1], "--once") == 0) return 0;
        sleep(60);
    }
}
