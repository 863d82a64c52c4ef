package main

import (
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
	"os"

	_ "github.com/mattn/go-sqlite3"
)

func main() {
	path := os.Getenv("DB_PATH")
	if path == "" {
		path = "/data/notes.db"
	}
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(`CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, body TEXT NOT NULL)`); err != nil {
		log.Fatalf("create table: %v", err)
	}

	http.HandleFunc("/notes", func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			if _, err := db.Exec(`INSERT INTO note (body) VALUES (?)`, r.FormValue("body")); err != nil {
				http.Error(w, err.Error(), http.StatusInternalServerError)
				return
			}
			w.WriteHeader(http.StatusCreated)
			return
		}
		var n int
		if err := db.QueryRow(`SELECT COUNT(*) FROM note`).Scan(&n); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]int{"notes": n})
	})
	log.Printf("notes in %s, listening on :8080", path)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
