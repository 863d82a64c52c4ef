#include <sqlite3.h>
#include <stdio.h>

int main(void) {
    sqlite3 *db;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK) {
        return 1;
    }
    sqlite3_exec(db, "CREATE TABLE n (t TEXT); INSERT INTO n VALUES ('x');", 0, 0, 0);
    printf("sqlite %s, %lld row\n", sqlite3_libversion(), (long long)sqlite3_last_insert_rowid(db));
    sqlite3_close(db);
    return 0;
}
