require "webrick"
require_relative "lib/motd"

port = Integer(ENV.fetch("PORT", "8080"))
server = WEBrick::HTTPServer.new(BindAddress: "0.0.0.0", Port: port)
server.mount_proc("/") do |_request, response|
  response.content_type = "text/plain"
  response.body = "#{Motd.pick}\n"
end
trap("TERM") { server.shutdown }
trap("INT") { server.shutdown }
server.start
