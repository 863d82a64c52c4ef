/// One word of `EXPOSE`: `8080`, `8000-8010/udp`; with addresses and host ports, which mean nothing there.
///
/// Source: `dockerfile2llb/convert_expose.go` (`parsePortSpecs`, `splitParts`).
package struct PortSpecification: Hashable, Sendable {
  package enum Failure: Error, Hashable, Sendable {
    case noPort(String)
    case badProtocol(String)
    case badContainerPort(String)
    case badHostPort(String)
    case badAddress(String)
    case differentRanges(host: String, container: String)

    package var buildKitText: String {
      switch self {
      case .noPort(let text): "invalid port: \"\(text)\": no port specified"
      case .badProtocol(let text): "invalid proto: \(text)"
      case .badContainerPort(let text): "invalid containerPort: \(text)"
      case .badHostPort(let text): "invalid hostPort: \(text)"
      case .badAddress(let text): "invalid IP address: \(text)"
      case .differentRanges(let host, let container):
        "invalid ranges specified for container and host Ports: \(container) and \(host)"
      }
    }
  }

  /// The ports that the container opens.
  package let ports: ClosedRange<Int>
  /// Lower case: `tcp`, `udp` or `sctp`.
  package let `protocol`: String
  /// An address or a host port stands in front.
  package let hasHostPart: Bool

  package init(_ text: String) throws(Failure) {
    let slash = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = slash.isEmpty ? "" : String(slash[0])
    let name = slash.count > 1 ? slash[1].lowercased() : ""
    `protocol` = name.isEmpty ? "tcp" : name
    let parts = PortSpecification.parts(of: whole)
    guard !parts.container.isEmpty else { throw .noPort(text) }
    guard ["tcp", "udp", "sctp"].contains(`protocol`) else { throw .badProtocol(name) }
    guard let ports = PortSpecification.range(parts.container) else {
      throw .badContainerPort(parts.container)
    }
    self.ports = ports
    guard parts.address.isEmpty || PortSpecification.isAddress(parts.address) else {
      throw .badAddress(parts.address)
    }
    hasHostPart = !parts.host.isEmpty || !parts.address.isEmpty
    guard !parts.host.isEmpty else { return }
    guard let host = PortSpecification.range(parts.host) else { throw .badHostPort(parts.host) }
    guard host.count == ports.count || ports.count == 1 else {
      throw .differentRanges(host: parts.host, container: parts.container)
    }
  }

  /// `address:host:container`, any but the last left out.
  private static func parts(
    of text: String
  ) -> (address: String, host: String, container: String) {
    let pieces = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let container = pieces.last ?? ""
    switch pieces.count {
    case 0, 1: return ("", "", container)
    case 2: return ("", pieces[0], container)
    default:
      return (pieces.dropLast(2).joined(separator: ":"), pieces[pieces.count - 2], container)
    }
  }

  /// An IPv4 address, or something with colons that is IPv6; names are none.
  private static func isAddress(_ text: String) -> Bool {
    if text.contains(":") {
      return text.allSatisfy { $0.isHexDigit || ":.[]%".contains($0) }
    }
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4
      && numbers.allSatisfy { Int($0).map { (0...255).contains($0) } ?? false }
  }

  private static func range(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = ends.compactMap { port(String($0)) }
    guard numbers.count == ends.count, let first = numbers.first, let last = numbers.last,
      first <= last
    else { return nil }
    return first...last
  }

  private static func port(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy(\.isDigit), let number = Int(text), number <= 65535
    else { return nil }
    return number
  }
}
