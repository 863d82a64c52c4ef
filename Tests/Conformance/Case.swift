import FoundationEssentials

/// One case of a cases file: free-form JSON, read by the kind.
struct Case: Decodable {
  let name: String
  let kind: String
  let dockerfile: String?
  let input: JSONValue?
  let env: [String: String]?
  let expected: JSONValue?
  let expectedDump: String?
  let expectedError: String?
  let expectedErrors: [String]?
  let expectedRegex: String?
  let outcome: String?
  let isStatic: Bool?
  let args: [String]?
  let flags: [JSONValue]?
  let command: String?
  let target: String?
  /// What the build was started with; `build-arg:NAME` gives an argument.
  let attributes: [String: JSONValue]
  let expectedLines: JSONValue?
  // What a lint case has beside.
  let rule: String?
  let shouldFire: Bool
  let completeDockerfile: String?
  let completeAgrees: Bool
  let dockerignore: String?
  let checkOption: String?
  let lintArguments: [String: String]
  let trustedRegistries: [String]

  enum CodingKeys: String, CodingKey {
    case name, kind, peer, dockerfile, input, env, expected, outcome, args, flags, command, target
    case rule, dockerignore, config
    case shouldFire = "should_fire"
    case completeDockerfile = "dockerfile_complete"
    case completeAgrees = "complete_agrees"
    case checkOption = "check_option"
    case lintArguments = "build_args"
    case attributes = "attrs"
    case expectedDump = "expected_dump"
    case expectedError = "expected_error"
    case expectedErrors = "expected_errors"
    case expectedRegex = "expected_regex"
    case expectedLines = "expected_lines"
    case isStatic = "static"
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    kind =
      try values.decodeIfPresent(String.self, forKey: .kind)
      ?? values.decodeIfPresent(String.self, forKey: .peer) ?? ""
    dockerfile = try values.decodeIfPresent(String.self, forKey: .dockerfile)
    input = try values.decodeIfPresent(JSONValue.self, forKey: .input)
    env = try? values.decodeIfPresent([String: String].self, forKey: .env)
    expected = try values.decodeIfPresent(JSONValue.self, forKey: .expected)
    expectedDump = try values.decodeIfPresent(String.self, forKey: .expectedDump)
    expectedError = try values.decodeIfPresent(String.self, forKey: .expectedError)
    expectedErrors = try values.decodeIfPresent([String].self, forKey: .expectedErrors)
    expectedRegex = try values.decodeIfPresent(String.self, forKey: .expectedRegex)
    outcome = try values.decodeIfPresent(String.self, forKey: .outcome)
    isStatic = try values.decodeIfPresent(Bool.self, forKey: .isStatic)
    args = try values.decodeIfPresent([String].self, forKey: .args)
    flags = try values.decodeIfPresent([JSONValue].self, forKey: .flags)
    expectedLines = try values.decodeIfPresent(JSONValue.self, forKey: .expectedLines)
    attributes = (try? values.decodeIfPresent([String: JSONValue].self, forKey: .attributes)) ?? [:]
    target = try values.decodeIfPresent(String.self, forKey: .target)
    command = try values.decodeIfPresent(String.self, forKey: .command)
    rule = try? values.decodeIfPresent(String.self, forKey: .rule)
    shouldFire = (try? values.decodeIfPresent(Bool.self, forKey: .shouldFire)) ?? false
    completeDockerfile = try? values.decodeIfPresent(String.self, forKey: .completeDockerfile)
    completeAgrees = (try? values.decodeIfPresent(Bool.self, forKey: .completeAgrees)) ?? true
    dockerignore = try? values.decodeIfPresent(String.self, forKey: .dockerignore)
    checkOption = try? values.decodeIfPresent(String.self, forKey: .checkOption)
    lintArguments =
      (try? values.decodeIfPresent([String: String].self, forKey: .lintArguments)) ?? [:]
    let config = try? values.decodeIfPresent(JSONValue.self, forKey: .config)
    trustedRegistries = config?["trusted_registries"]?.texts ?? []
  }

  var buildArguments: [String: String] {
    var arguments: [String: String] = [:]
    for (name, value) in attributes where name.hasPrefix("build-arg:") {
      arguments[String(name.dropFirst("build-arg:".count))] = value.text ?? ""
    }
    return arguments
  }

  /// Whether an error is expected at all, whatever its words.
  var expectsError: Bool { expectedError != nil || !(expectedErrors ?? []).isEmpty }
}

/// Any JSON value.
enum JSONValue: Decodable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var list: [JSONValue]? { if case .list(let list) = self { list } else { nil } }
  var texts: [String]? { list?.compactMap(\.text) }
  subscript(key: String) -> JSONValue? {
    if case .object(let fields) = self { fields[key] } else { nil }
  }
}
