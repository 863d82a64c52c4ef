/// The value of `RUN --device`: `vendor.com/class=name`, `required`, or `name=…`, separated by commas.
///
/// Source: `instructions/commands_rundevice.go` (`ParseDevice`).
package struct DeviceRequest: Hashable, Sendable {
  package enum Failure: Error, Hashable, Sendable {
    case nameTwice(String)
    case unknownField(String)
    case badValue(key: String, value: String)
    case noName

    package var buildKitText: String {
      switch self {
      case .nameTwice(let name): "device name already set to \(name)"
      case .unknownField(let field): "unexpected key '\(field)' in '\(field)'"
      case .badValue(let key, let value): "invalid value for \(key): \(value)"
      case .noName: "no device name provided"
      }
    }
  }

  package private(set) var name = ""
  package private(set) var isRequired = false

  package init(_ text: String) throws(Failure) {
    for field in text.split(separator: ",") {
      let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = pair.count > 1 ? String(pair[1]) : ""
      switch pair[0].lowercased() {
      case "required": try setRequired(pair.count > 1 ? value : "true")
      case "name": try setName(value)
      default:
        // A device's own name holds a slash, and may hold an equals sign.
        guard field.contains("/") else { throw .unknownField(String(field)) }
        try setName(String(field))
      }
    }
    if name.isEmpty { throw .noName }
  }

  private mutating func setName(_ value: String) throws(Failure) {
    guard name.isEmpty else { throw .nameTwice(name) }
    name = value
  }

  private mutating func setRequired(_ value: String) throws(Failure) {
    guard ["true", "false"].contains(value.lowercased()) else {
      throw .badValue(key: "required", value: value)
    }
    isRequired = value.lowercased() == "true"
  }
}
