// Package words makes sentences.
package words

// Greeting greets somebody, or everybody.
func Greeting(name string) string {
	if name == "" {
		name = "everybody"
	}
	return "Hello " + name + "!"
}
