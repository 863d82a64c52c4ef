package import DockerfileSyntax

/// The names that a place in a Dockerfile can see: `ARG` and `ENV`, and those of the base image.
///
/// The last writer of a name wins while building. Source: `dockerfile2llb/convert.go`
/// (`dispatchArg`, `dispatchEnv`), `platform.go` (`defaultArgs`).
package struct Scope: Sendable {
  package private(set) var environment: [String: String]
  package private(set) var arguments: [String: String]
  /// Names that are set to something that cannot be known.
  private var unknownNames: Set<String> = []
  /// False where the base image is unknown, so that any name may be set.
  package var isComplete: Bool
  package var escape: UInt8

  package init(
    environment: [String: String] = [:], arguments: [String: String] = [:],
    isComplete: Bool = true, escape: UInt8 = 0x5C
  ) {
    self.environment = environment
    self.arguments = arguments
    self.isComplete = isComplete
    self.escape = escape
  }

  package func value(of name: String) -> String? { arguments[name] ?? environment[name] }

  /// Largest value that is kept, in bytes: what Linux takes in one variable (`MAX_ARG_STRLEN`).
  ///
  /// A chain of `ENV A="$B$B"` doubles with each line.
  package static let largestValue = 131_072

  package mutating func set(argument name: String, to value: String?) {
    arguments[name] = value.flatMap { $0.utf8.count > Scope.largestValue ? nil : $0 }
  }

  /// Sets a variable; `nil` says that its value cannot be known.
  package mutating func set(environment name: String, to value: String?) {
    let value = value.flatMap { $0.utf8.count > Scope.largestValue ? nil : $0 }
    environment[name] = value
    arguments[name] = nil
    if value == nil { unknownNames.insert(name) } else { unknownNames.remove(name) }
  }

  /// Takes a variable away.
  package mutating func remove(environment name: String) {
    environment[name] = nil
    arguments[name] = nil
    unknownNames.remove(name)
  }

  /// What is known when either of two may be true.
  package func joined(with other: Scope) -> Scope {
    var joined = self
    joined.isComplete = isComplete && other.isComplete
    for name in Set(environment.keys).union(other.environment.keys)
    where environment[name] != other.environment[name] {
      joined.set(environment: name, to: nil)
    }
    for name in Set(arguments.keys).union(other.arguments.keys)
    where arguments[name] != other.arguments[name] {
      joined.set(environment: name, to: nil)
    }
    joined.unknownNames.formUnion(other.unknownNames)
    return joined
  }

  /// Whether a name may be set although no value is known for it.
  package func mayHaveValue(_ name: String) -> Bool {
    value(of: name) == nil && (unknownNames.contains(name) || !isComplete)
  }

  /// The text of a word with its variables replaced; `nil` where that cannot be known or fails.
  package func expand(_ word: Word) -> String? { expand(word.bytes) }

  package func expand(_ bytes: ArraySlice<UInt8>) -> String? {
    let lookUp = self
    guard
      let result = try? VariableExpansion(escape: escape).expand(
        bytes, value: { lookUp.value(of: $0) })
    else { return nil }
    return result.unsetNames.contains(where: mayHaveValue) ? nil : result.text
  }

  /// Arguments that exist without being declared.
  package static let predefined = [
    "TARGETPLATFORM": "linux/amd64", "TARGETOS": "linux", "TARGETARCH": "amd64",
    "TARGETVARIANT": "", "BUILDPLATFORM": "linux/amd64", "BUILDOS": "linux", "BUILDARCH": "amd64",
    "BUILDVARIANT": "",
  ]
}
