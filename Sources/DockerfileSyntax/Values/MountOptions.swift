/// The value of `RUN --mount`: comma-separated `key=value` fields.
///
/// Source: `instructions/commands_runmount.go` (`parseMount`).
package struct MountOptions: Sendable {
  package enum Failure: Error, Hashable, Sendable {
    case unknownType(String)
    case unknownKey(String)
    /// A key that its type does not take, or two that exclude each other: BuildKit's own words.
    case conflict(String)
    case notPair(String)
    case badValue(key: String, value: String)
    case fromVariable

    package var buildKitText: String {
      switch self {
      case .unknownType(let type): "unsupported mount type \"\(type)\""
      case .unknownKey(let key): "unexpected key '\(key)'"
      case .conflict(let text): text
      case .notPair(let field): "invalid field '\(field)' must be a key=value pair"
      case .badValue(let key, let value): "invalid value for \(key): \(value)"
      case .fromVariable: "'from' doesn't support variable expansion, define alias stage instead"
      }
    }
  }

  package static let types = ["bind", "cache", "tmpfs", "secret", "ssh"]

  package static let keys = [
    "type", "from", "source", "src", "target", "dst", "destination", "readonly", "ro", "readwrite",
    "rw", "required", "size", "id", "sharing", "mode", "uid", "gid", "env",
  ]

  private static let flags: Set<String> = ["readonly", "ro", "readwrite", "rw", "required"]

  package private(set) var type = "bind"
  package private(set) var fields: [(key: String, value: String)] = []

  package init(_ text: String) throws(Failure) {
    for field in MountOptions.split(text) { try add(field) }
    type = value(of: "type")?.lowercased() ?? "bind"
    // A type that depends on a variable is not known yet.
    guard !type.contains("$") else { return }
    guard MountOptions.types.contains(type) else { throw .unknownType(type) }
    try checkKeys()
  }

  package func value(of key: String) -> String? { fields.last { $0.key == key }?.value }

  /// The path inside of the container, by any of its three names.
  package var target: String? {
    value(of: "target") ?? value(of: "dst") ?? value(of: "destination")
  }

  /// Where it is taken from, by either of its two names.
  package var source: String? { value(of: "source") ?? value(of: "src") }

  private mutating func add(_ field: String) throws(Failure) {
    let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let key = (parts.first ?? "").lowercased()
    if parts.count < 2 {
      guard MountOptions.flags.contains(key) else { throw .notPair(field) }
      fields.append((key, "true"))
      return
    }
    let value = String(parts[1])
    guard MountOptions.keys.contains(key) else { throw .unknownKey(key) }
    if key == "from", value.contains("$") { throw .fromVariable }
    try check(value, of: key)
    fields.append((key, value))
  }

  private func check(_ value: String, of key: String) throws(Failure) {
    guard !value.contains("$") else { return }
    let lower = value.lowercased()
    let isValid =
      switch key {
      case _ where MountOptions.flags.contains(key): ["true", "false", "1", "0"].contains(lower)
      case "uid", "gid": UInt32(value) != nil
      case "mode": UInt32(value, radix: 8) != nil
      case "sharing": ["shared", "private", "locked"].contains(lower)
      default: true
      }
    if isValid { return }
    if key == "sharing" { throw .conflict("unsupported sharing value \"\(value)\"") }
    throw .badValue(key: key, value: value)
  }

  private func checkKeys() throws(Failure) {
    let allowed: [String: Set<String>] = [
      "required": ["secret", "ssh"], "size": ["tmpfs"], "env": ["secret"],
      "mode": ["secret", "ssh", "cache"], "uid": ["secret", "ssh", "cache"],
      "gid": ["secret", "ssh", "cache"], "sharing": ["cache"],
    ]
    for field in fields {
      guard let types = allowed[field.key], !types.contains(type) else { continue }
      switch field.key {
      case "required", "size", "env":
        throw .conflict("unexpected key '\(field.key)' for mount type '\(type)'")
      case "sharing" where type == "secret":
        throw .conflict("secret mount should not define sharing")
      case "sharing": throw .conflict("invalid cache sharing set for \(type) mount")
      default: throw .conflict("\(field.key) not allowed for \"\(type)\" type mounts")
      }
    }
    try checkSecret()
  }

  private func checkSecret() throws(Failure) {
    if type == "ssh", source != nil { throw .conflict("ssh does not support source") }
    guard type == "secret" else { return }
    if value(of: "from") != nil { throw .conflict("secret mount should not have a from") }
    if source != nil, value(of: "id") != nil {
      throw .conflict("both source and id can't be set")
    }
    if source == nil, target == nil, value(of: "id") == nil {
      throw .conflict("invalid secret mount. one of source, target required")
    }
  }

  /// Splits at commas outside of double quotes, as a line of CSV.
  private static func split(_ text: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
