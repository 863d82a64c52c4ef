module example.com/cgo-native

go 1.25.0
