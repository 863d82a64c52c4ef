package main

import "fmt"

func main() { fmt.Println("promtool: config is valid") }
