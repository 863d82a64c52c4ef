#include "store.h"

#include <sqlite3.h>
#include <stdexcept>

static void run(sqlite3 *db, const char *sql) {
    char *msg = nullptr;
    if (sqlite3_exec(db, sql, nullptr, nullptr, &msg) != SQLITE_OK) {
        std::string text = msg ? msg : "unknown";
        sqlite3_free(msg);
        throw std::runtime_error(text);
    }
}

Store::Store(const std::string &file) {
    if (sqlite3_open(file.c_str(), &db_) != SQLITE_OK)
        throw std::runtime_error(file + ": " + sqlite3_errmsg(db_));
    run(db_, "CREATE TABLE IF NOT EXISTS score(player TEXT, points INTEGER)");
}

Store::~Store() { sqlite3_close(db_); }

void Store::add(const std::string &player, int points) {
    sqlite3_stmt *st = nullptr;
    sqlite3_prepare_v2(db_, "INSERT INTO score VALUES(?, ?)", -1, &st, nullptr);
    sqlite3_bind_text(st, 1, player.c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_bind_int(st, 2, points);
    sqlite3_step(st);
    sqlite3_finalize(st);
}

int Store::best() const {
    int value = 0;
    sqlite3_stmt *st = nullptr;
    sqlite3_prepare_v2(db_, "SELECT MAX(points) FROM score", -1, &st, nullptr);
    if (sqlite3_step(st) == SQLITE_ROW) value = sqlite3_column_int(st, 0);
    sqlite3_finalize(st);
    return value;
}
