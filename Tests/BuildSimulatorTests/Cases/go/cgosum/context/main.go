package main

/*
#cgo LDFLAGS: -lm
#include <math.h>
static double hyp(double a, double b) { return sqrt(a * a + b * b); }
*/
import "C"

import "fmt"

func main() {
	fmt.Println("hypotenuse:", float64(C.hyp(3, 4)))
}
