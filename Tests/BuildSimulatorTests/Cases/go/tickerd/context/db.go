package main

import (
	"database/sql"
	"time"

	_ "github.com/mattn/go-sqlite3"
)

func open(path string) (*sql.DB, error) {
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		return nil, err
	}
	// fail early: creates the file and the table
	if _, err := db.Exec(`CREATE TABLE IF NOT EXISTS ticks (at TEXT NOT NULL)`); err != nil {
		return nil, err
	}
	return db, nil
}

func tick(db *sql.DB, now time.Time) error {
	_, err := db.Exec(`INSERT INTO ticks(at) VALUES (?)`, now.Format(time.RFC3339))
	return err
}
