package main

import "fmt"

func main() { fmt.Println("needs a new toolchain") }
