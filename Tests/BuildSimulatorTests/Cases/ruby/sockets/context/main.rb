require "socket"

server = TCPServer.new("0.0.0.0", 8080)
puts "listening on 8080"
$stdout.flush
loop do
  client = server.accept
  client.print "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok\n"
  client.close
end
