import FoundationEssentials

/// As much of JSON Schema (draft 2020-12) as the files in `Schemas/` use.
///
/// Source: json-schema.org, "validation": `type`, `const`, `enum`, `properties`, `required`,
/// `additionalProperties`, `items`.
struct JSONSchema {
  private let schema: JSONValue

  init(_ bytes: [UInt8]) throws { schema = try JSONValue(bytes) }

  /// What does not fit, each with the way to it; nothing where all is well.
  func problems(in document: JSONValue) -> [String] { Self.problems(document, schema, "$") }

  private static func problems(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String]
  {
    var found: [String] = []
    if let wanted = schema["const"], wanted != value { found.append("\(path): not \(wanted)") }
    if case .array(let allowed)? = schema["enum"], !allowed.contains(value) {
      found.append("\(path): \(value) is none of \(allowed)")
    }
    if case .string(let type)? = schema["type"], value.typeName != type {
      return found + ["\(path): \(value.typeName) instead of \(type)"]
    }
    switch value {
    case .object(let fields): return found + problems(in: fields, schema, path)
    case .array(let items):
      guard let inner = schema["items"] else { return found }
      return found
        + items.enumerated().flatMap { problems($0.element, inner, "\(path)[\($0.offset)]") }
    case .string, .integer, .boolean, .other: return found
    }
  }

  private static func problems(
    in fields: [String: JSONValue], _ schema: JSONValue, _ path: String
  ) -> [String] {
    var found: [String] = []
    if case .array(let required)? = schema["required"] {
      for case .string(let name) in required where fields[name] == nil {
        found.append("\(path).\(name) is missing")
      }
    }
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      if let inner = schema["properties"]?[name] {
        found += problems(value, inner, "\(path).\(name)")
      } else if schema["additionalProperties"] == .boolean(false) {
        found.append("\(path).\(name) is not in the schema")
      } else if let inner = schema["additionalProperties"], case .object = inner {
        found += problems(value, inner, "\(path).\(name)")
      }
    }
    return found
  }
}

/// A JSON document as a tree.
enum JSONValue: Decodable, Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  case boolean(Bool)
  /// Numbers with a fraction, and null.
  case other

  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else if let value = try? container.decode([String: JSONValue].self) {
      self = .object(value)
    } else {
      self = .other
    }
  }

  subscript(name: String) -> JSONValue? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }

  var typeName: String {
    switch self {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .integer: "integer"
    case .boolean: "boolean"
    case .other: "other"
    }
  }
}
