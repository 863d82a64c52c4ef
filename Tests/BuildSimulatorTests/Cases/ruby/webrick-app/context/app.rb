require "webrick"

server = WEBrick::HTTPServer.new(Port: Integer(ENV.fetch("PORT", "3000")), BindAddress: "0.0.0.0")
server.mount_proc("/") { |_req, res| res.body = "Hello, Ruby\n" }
trap("TERM") { server.shutdown }
server.start
