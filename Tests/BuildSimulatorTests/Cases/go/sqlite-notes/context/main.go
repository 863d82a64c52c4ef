package main

import (
	"database/sql"
	"log"
	"time"

	_ "github.com/mattn/go-sqlite3"
)

func main() {
	db, err := sql.Open("sqlite3", ":memory:")
	if err != nil {
		log.Fatal(err)
	}
	if _, err := db.Exec("create table notes (id integer primary key, body text)"); err != nil {
		log.Fatal(err)
	}
	log.Println("notes ready")
	for {
		time.Sleep(time.Minute)
	}
}
