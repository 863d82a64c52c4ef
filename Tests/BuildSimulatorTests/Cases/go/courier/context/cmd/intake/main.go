package main

import (
	"bufio"
	"log"
	"net"
	"os"
	"text/template"

	"example.net/courier/internal/mailbox"
)

func main() {
	dir := os.Getenv("TEMPLATE_DIR")
	if dir == "" {
		dir = "templates"
	}
	tpl, err := template.ParseFiles(dir + "/ack.tmpl")
	if err != nil {
		log.Fatal(err)
	}
	ln, err := net.Listen("tcp", ":7070")
	if err != nil {
		log.Fatal(err)
	}
	log.Println("intake on", ln.Addr())
	var box mailbox.Mailbox
	for {
		c, err := ln.Accept()
		if err != nil {
			log.Fatal(err)
		}
		go func() {
			defer c.Close()
			sc := bufio.NewScanner(c)
			for sc.Scan() {
				n := box.Put(sc.Text())
				if err := tpl.Execute(c, map[string]any{"N": n, "Line": sc.Text()}); err != nil {
					return
				}
			}
		}()
	}
}
