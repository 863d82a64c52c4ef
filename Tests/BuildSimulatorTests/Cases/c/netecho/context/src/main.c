#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <sqlite3.h>

int main(int argc, char **argv)
{
    const char *p = argc > 1 ? argv[1] : "7007";
    int port = (int)strtol(p, NULL, 10);
    sqlite3 *db;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK) return 1;
    sqlite3_exec(db, "create table hits(n integer)", NULL, NULL, NULL);
    int s = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in a;
    memset(&a, 0, sizeof a);
    a.sin_family = AF_INET;
    a.sin_port = htons((unsigned short)port);
    if (bind(s, (struct sockaddr *)&a, sizeof a) || listen(s, 16)) { perror("bind"); return 1; }
    printf("netecho on %d, sqlite %s\n", port, sqlite3_libversion());
    fflush(stdout);
    for (;;) {
        int c = accept(s, NULL, NULL);
        char b[512];
        ssize_t n;
        while ((n = read(c, b, sizeof b)) > 0)
            if (write(c, b, (size_t)n) < 0) break;
        close(c);
    }
}
