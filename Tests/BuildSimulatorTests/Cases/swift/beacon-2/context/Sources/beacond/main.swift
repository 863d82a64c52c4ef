import BeaconCore
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

let port = CommandLine.arguments.dropFirst().first.flatMap { UInt16($0) } ?? 5555
let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
var address = sockaddr_in()
address.sin_family = sa_family_t(AF_INET)
address.sin_port = port.bigEndian
address.sin_addr.s_addr = 0

let bound = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
}
guard bound == 0, listen(listener, 8) == 0 else {
    print("beacond: cannot listen on \(port)")
    exit(1)
}
print("beacond on port \(port)")

var signal = Signal()
while true {
    let client = accept(listener, nil, nil)
    if client < 0 { continue }
    let text = Array(signal.next().utf8)
    _ = write(client, text, text.count)
    close(client)
}
