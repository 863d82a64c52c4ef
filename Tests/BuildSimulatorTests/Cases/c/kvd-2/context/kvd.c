#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

#include "net.h"

static sqlite3 *db;
static char line[64];

static const char *count(void)
{
    sqlite3_stmt *stmt = NULL;

    sqlite3_exec(db, "INSERT INTO hit DEFAULT VALUES", NULL, NULL, NULL);
    if (sqlite3_prepare_v2(db, "SELECT COUNT(*) FROM hit", -1, &stmt, NULL) == SQLITE_OK
        && sqlite3_step(stmt) == SQLITE_ROW)
        snprintf(line, sizeof line, "hits %d\n", sqlite3_column_int(stmt, 0));
    sqlite3_finalize(stmt);
    return line;
}

int main(void)
{
    if (sqlite3_open(":memory:", &db) != SQLITE_OK
        || sqlite3_exec(db, "CREATE TABLE hit (id INTEGER PRIMARY KEY)", NULL, NULL, NULL) != SQLITE_OK) {
        fprintf(stderr, "kvd: %s\n", sqlite3_errmsg(db));
        return EXIT_FAILURE;
    }
    int fd = net_listen(6400);
    if (fd < 0) {
        perror("kvd: listen");
        return EXIT_FAILURE;
    }
    printf("kvd with sqlite %s on 6400\n", sqlite3_libversion());
    fflush(stdout);
    net_serve(fd, count);
    return EXIT_SUCCESS;
}
