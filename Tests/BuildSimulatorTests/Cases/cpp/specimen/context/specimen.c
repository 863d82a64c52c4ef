#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int row(void *unused, int n, char **v, char **names) {
    (void)unused; (void)names;
    for (int i = 0; i < n; i++) printf("%s%s", v[i] ? v[i] : "-", i + 1 < n ? "\t" : "\n");
    return 0;
}

int main(int argc, char **argv) {
    const char *path = getenv("SPECIMEN_DB") ? getenv("SPECIMEN_DB") : ":memory:";
    sqlite3 *db;
    if (sqlite3_open(path, &db) != SQLITE_OK) {
        fprintf(stderr, "specimen: %s\n", sqlite3_errmsg(db));
        return 1;
    }
    sqlite3_exec(db, "CREATE TABLE IF NOT EXISTS specimen (name TEXT, found TEXT)", 0, 0, 0);
    if (argc > 3 && strcmp(argv[1], "add") == 0) {
        char *sql = sqlite3_mprintf("INSERT INTO specimen VALUES (%Q, %Q)", argv[2], argv[3]);
        sqlite3_exec(db, sql, 0, 0, 0);
        sqlite3_free(sql);
    }
    printf("specimen (sqlite %s)\n", sqlite3_libversion());
    sqlite3_exec(db, "SELECT name, found FROM specimen", row, 0, 0);
    sqlite3_close(db);
    return 0;
}
