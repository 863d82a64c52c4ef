#pragma once
#include <string>

struct sqlite3;

class Store {
public:
    explicit Store(const std::string &file);
    ~Store();
    void add(const std::string &player, int points);
    int best() const;

private:
    sqlite3 *db_ = nullptr;
};
