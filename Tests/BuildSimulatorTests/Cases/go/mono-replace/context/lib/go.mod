module example.com/mono/lib

go 1.25.0
