package main

import (
	"context"
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func env(k, d string) string {
	if v := os.Getenv(k); v != "" {
		return v
	}
	return d
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	db, err := open(env("DB_PATH", ":memory:"))
	if err != nil {
		log.Fatalf("open database: %v", err)
	}
	defer db.Close()

	t := time.NewTicker(5 * time.Second)
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-t.C:
			if err := tick(db, now); err != nil {
				log.Fatal(err)
			}
		}
	}
}
