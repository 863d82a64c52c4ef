import Foundation
#if canImport(Glibc)
import Glibc
#endif

setvbuf(stdout, nil, _IONBF, 0)

let env = ProcessInfo.processInfo.environment
let confPath = env["VANE_CONF"] ?? "Config/vane.json"

struct Conf: Decodable {
    let port: UInt16
    let title: String
}

func stop(_ why: String) -> Never {
    print("weathervane: \(why)")
    exit(1)
}

guard let confData = FileManager.default.contents(atPath: confPath) else {
    stop("cannot read \(confPath)")
}
guard let conf = try? JSONDecoder().decode(Conf.self, from: confData) else {
    stop("\(confPath) is not valid")
}
guard let url = Bundle.module.url(forResource: "stations", withExtension: "csv"),
      let text = try? String(contentsOf: url, encoding: .utf8) else {
    stop("no station list")
}
let stations = text.split(separator: "\n").map(String.init)

let fd = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
var yes: Int32 = 1
setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
var addr = sockaddr_in()
addr.sin_family = sa_family_t(AF_INET)
addr.sin_port = conf.port.bigEndian
addr.sin_addr.s_addr = in_addr_t(0)
let bound = withUnsafePointer(to: &addr) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(fd, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
}
if bound != 0 || listen(fd, 16) != 0 { stop("cannot listen on \(conf.port)") }
print("\(conf.title): \(stations.count) stations on port \(conf.port)")

while true {
    let c = accept(fd, nil, nil)
    if c < 0 { continue }
    let body = stations.joined(separator: "\n") + "\n"
    let reply = "HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n" + body
    _ = reply.withCString { write(c, $0, strlen($0)) }
    close(c)
}
