package import Findings
import MarkedYAML

/// What a project wants to be told: the file `.learn-distroless.yaml`.
///
///     select: [buildkit/*, runs-as-root]     only these; default: all that matter
///     ignore: [hadolint/DL3008]              never these
///     fail-on: warning                       least severity that ends with 1: advice, warning, error
///     trusted-registries: [gcr.io, "*.example.com"]
///     target: runtime                        the stage to build
package struct Configuration: Sendable {
  package var select: [RuleName] = []
  package var ignore: [RuleName] = []
  package var failOn: Severity?
  package var trustedRegistries: [String] = []
  package var target: String?

  package static let fileName = ".learn-distroless.yaml"
  /// Larger files are no settings, in bytes.
  package static let largestSize = 1 << 20

  package init() {}

  /// Reads a file and says everything that is wrong with it; what is right counts all the same.
  package static func read(_ source: SourceText) -> (Configuration, [Finding]) {
    do throws(YAMLProblem) {
      var reader = ConfigurationReader()
      reader.read(try YAMLReader.read(source.bytes))
      return (reader.configuration, reader.problems)
    } catch {
      return (Configuration(), [error.finding])
    }
  }
}

/// Reads the settings from the nodes of the file.
private struct ConfigurationReader {
  var configuration = Configuration()
  var problems: [Finding] = []

  private static let keys = ["select", "ignore", "fail-on", "trusted-registries", "target"]

  mutating func read(_ node: YAMLNode) {
    if case .empty = node.content { return }
    guard case .mapping(let fields) = node.content else {
      return report(
        "wrong-type", at: node.range, ["expected": "mapping", "found": .text(node.typeName)])
    }
    for field in fields {
      switch field.key {
      case "select": configuration.select = names(field.value)
      case "ignore": configuration.ignore = names(field.value)
      case "fail-on": configuration.failOn = severity(field.value)
      case "trusted-registries": configuration.trustedRegistries = texts(field.value)
      case "target": configuration.target = text(field.value)
      default: unknown("key", field.key, at: field.keyRange, in: ConfigurationReader.keys)
      }
    }
  }

  private mutating func texts(_ node: YAMLNode) -> [String] {
    if let texts = node.texts { return texts }
    if case .empty = node.content { return [] }
    report("wrong-type", at: node.range, ["expected": "list", "found": .text(node.typeName)])
    return []
  }

  private mutating func text(_ node: YAMLNode) -> String? {
    if let text = node.text { return text }
    report("wrong-type", at: node.range, ["expected": "text", "found": .text(node.typeName)])
    return nil
  }

  private mutating func names(_ node: YAMLNode) -> [RuleName] {
    let names = texts(node).map(RuleName.init)
    let places = node.items.isEmpty ? [node.range] : node.items.map(\.range)
    for (name, place) in zip(names, places) where !name.isKnown {
      let guess = name.guess
      report(
        guess == nil ? "unknown-rule" : "unknown-rule-guess", at: place,
        ["found": .text(name.text), "guess": .text(guess ?? "")])
    }
    return names
  }

  private mutating func severity(_ node: YAMLNode) -> Severity? {
    guard let text = text(node) else { return nil }
    if let severity = Severity(rawValue: text) { return severity }
    unknown("value", text, at: node.range, in: Severity.allCases.map(\.rawValue))
    return nil
  }

  private mutating func unknown(
    _ kind: String, _ found: String, at range: SourceRange, in known: [String]
  ) {
    let guess = DidYouMean.closest(to: found, in: known)
    report(
      "unknown-\(kind)" + (guess == nil ? "" : "-guess"), at: range,
      [
        "found": .text(found), "guess": .text(guess ?? ""),
        "known": .text(known.joined(separator: ", ")),
      ])
  }

  private mutating func report(
    _ name: String, at range: SourceRange, _ values: [String: Message.Value]
  ) {
    problems.append(
      Finding(
        rule: "config-\(name)", severity: .error, range: range, key: "preferences.\(name)",
        values: values))
  }
}
