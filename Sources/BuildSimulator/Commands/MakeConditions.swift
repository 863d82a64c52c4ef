/// Which lines of a Makefile count: `ifdef`, `ifndef`, `ifeq`, `ifneq`, `else`, `endif`.
///
/// Source: GNU make manual, "Syntax of Conditionals".
struct MakeConditions {
  /// For each open condition, whether its present branch counts.
  private var open: [Bool] = []
  /// Something stands there that is not followed.
  private(set) var isUnknown = false

  var areMet: Bool { open.allSatisfy(\.self) }

  /// Whether a line is one of these words, which is taken then.
  mutating func take(
    _ line: String, _ variables: [String: String], expand: (String) -> String
  ) -> Bool {
    let plain = String(line.prefix { $0 != "#" }).trimmingBlanks
    let word = plain.prefix { $0 != " " && $0 != "(" }
    let rest = String(plain.dropFirst(word.count)).trimmingBlanks
    switch word {
    case "ifdef", "ifndef":
      let isDefined = !(variables[expand(rest)] ?? "").isEmpty
      open.append(isDefined == (word == "ifdef"))
    case "ifeq", "ifneq":
      guard let pair = Self.pair(in: rest) else {
        isUnknown = true
        return true
      }
      let sides = [pair.0, pair.1].map { expand($0).trimmingBlanks }
      isUnknown = isUnknown || sides.contains { $0.contains("$(false)") }
      open.append((sides[0] == sides[1]) == (word == "ifeq"))
    case "else":
      // `else ifeq …` is another condition in the place of this one.
      if !rest.isEmpty || open.isEmpty { isUnknown = true }
      if let last = open.popLast() { open.append(!last) }
    case "endif": _ = open.popLast()
    default: return false
    }
    return true
  }

  /// `(a,b)`, `"a" "b"`, `'a' 'b'`.
  private static func pair(in text: String) -> (String, String)? {
    if text.hasPrefix("("), text.hasSuffix(")") {
      let parts = text.dropFirst().dropLast().split(
        separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
    guard let quote = text.first, quote == "\"" || quote == "'" else { return nil }
    let parts = text.split(separator: quote, omittingEmptySubsequences: false)
    return parts.count == 5 ? (String(parts[1]), String(parts[3])) : nil
  }
}
