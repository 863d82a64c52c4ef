package main

import (
	"database/sql"
	"embed"
	"log"
	"os"
	"path/filepath"
	"time"

	_ "github.com/mattn/go-sqlite3"
)

//go:embed migrations/*.sql
var migrations embed.FS

func main() {
	dir := os.Getenv("LEDGER_DIR")
	if dir == "" {
		dir = "."
	}
	db, err := sql.Open("sqlite3", filepath.Join(dir, "ledger.db"))
	if err != nil {
		log.Fatal(err)
	}
	files, err := migrations.ReadDir("migrations")
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range files {
		q, err := migrations.ReadFile("migrations/" + f.Name())
		if err != nil {
			log.Fatal(err)
		}
		if _, err := db.Exec(string(q)); err != nil {
			log.Fatalf("migration %s: %v", f.Name(), err)
		}
	}
	log.Println("ledgerd is up")
	for range time.Tick(10 * time.Second) {
		if _, err := db.Exec("INSERT INTO beats(at) VALUES (?)", time.Now().Unix()); err != nil {
			log.Println(err)
		}
	}
}
