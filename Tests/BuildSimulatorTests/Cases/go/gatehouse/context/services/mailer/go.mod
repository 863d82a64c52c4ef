module example.com/gatehouse/mailer

go 1.24

require example.com/gatehouse/common v0.0.0

replace example.com/gatehouse/common => ../../libs/common
