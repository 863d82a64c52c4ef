module example.org/tzclock

go 1.24
