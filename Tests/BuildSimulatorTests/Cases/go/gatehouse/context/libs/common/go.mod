module example.com/gatehouse/common

go 1.24
