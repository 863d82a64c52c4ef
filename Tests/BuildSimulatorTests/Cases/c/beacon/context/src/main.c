#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "motd.h"

static char motd[4096];
static long motd_len;

static void *serve(void *arg)
{
    int fd = (int)(long)arg;
    if (write(fd, motd, (size_t)motd_len) < 0)
        perror("write");
    close(fd);
    return NULL;
}

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "--version") == 0) {
        puts("beacon 1.1");
        return 0;
    }
    const char *path = getenv("BEACON_MOTD");
    if (!path)
        path = MOTD_PATH;
    motd_len = motd_read(path, motd, sizeof motd);
    if (motd_len < 0) {
        perror(path);
        return 1;
    }
    const char *p = getenv("BEACON_PORT");
    int port = p ? atoi(p) : 7070;

    int s = socket(AF_INET, SOCK_STREAM, 0);
    int one = 1;
    setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    struct sockaddr_in a;
    memset(&a, 0, sizeof a);
    a.sin_family = AF_INET;
    a.sin_port = htons((unsigned short)port);
    a.sin_addr.s_addr = htonl(INADDR_ANY);
    if (bind(s, (struct sockaddr *)&a, sizeof a) != 0 || listen(s, 16) != 0) {
        perror("bind");
        return 1;
    }
    printf("beacon on %d\n", port);
    fflush(stdout);
    for (;;) {
        int c = accept(s, NULL, NULL);
        if (c < 0)
            continue;
        pthread_t t;
        if (pthread_create(&t, NULL, serve, (void *)(long)c) == 0)
            pthread_detach(t);
    }
}
