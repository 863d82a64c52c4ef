/// Leaves out what stands under `if(NAME)` where NAME is an option that is off.
///
/// Only conditions of one name are decided, by `-DNAME=value` or by `option(NAME "…" OFF)`; everything else
/// counts as kept. Source: cmake-commands(7), `if` and `option`.
struct CMakeConditions {
  let settings: String

  /// `isSure` leaves out what stands under a condition that is not decided, too.
  func kept(of text: String, isSure: Bool = false) -> String {
    var kept: [Substring] = []
    /// For each open `if`: whether its present branch is left out.
    var isLeftOut: [Bool?] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { $0 == " " || $0 == "\t" }.lowercased()
      if words.hasPrefix("if(") || words.hasPrefix("if (") {
        isLeftOut.append(isOn(conditionOf: line, in: text).map { !$0 })
      } else if words.hasPrefix("elseif") {
        // Which branch is taken is no longer followed.
        if !isLeftOut.isEmpty { isLeftOut[isLeftOut.count - 1] = nil }
      } else if words.hasPrefix("else") {
        if let last = isLeftOut.popLast() { isLeftOut.append(last.map { !$0 }) }
      } else if words.hasPrefix("endif") {
        _ = isLeftOut.popLast()
      } else if isSure ? isLeftOut.allSatisfy({ $0 == false }) : !isLeftOut.contains(true) {
        kept.append(line)
      }
    }
    return kept.joined(separator: "\n")
  }

  private func isOn(conditionOf line: Substring, in text: String) -> Bool? {
    let inside = line.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
    let words = inside.split(separator: " ").map(String.init)
    let isNegated = words.first == "NOT"
    guard words.count == (isNegated ? 2 : 1), let name = words.last,
      name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
    else { return nil }
    return value(of: name, in: text).map { $0 != isNegated }
  }

  private func value(of name: String, in text: String) -> Bool? {
    for line in settings.split(whereSeparator: \.isNewline)
    where line.hasPrefix("-D\(name)=") || line.hasPrefix("-D\(name):") {
      return line.split(separator: "=", maxSplits: 1).last.map { CMakeConditions.isTrue($0) }
    }
    // A preset or a toolchain file may set it too.
    guard !settings.contains("\"\(name)\"") else { return nil }
    // Source: cmake-modules(7), CTest.
    if name == "BUILD_TESTING", text.contains("include(CTest)"), !settings.contains(name) {
      return true
    }
    for line in text.split(separator: "\n") {
      let words = line.drop { $0 == " " || $0 == "\t" }
      guard words.lowercased().hasPrefix("option(") else { continue }
      let inside = words.dropFirst(7).prefix { $0 != ")" }
      guard inside.split(separator: " ").first.map(String.init) == name else { continue }
      return inside.split(separator: " ").last.map { CMakeConditions.isTrue($0) }
    }
    return nil
  }

  private static func isTrue(_ word: Substring) -> Bool {
    ["on", "1", "yes", "true", "y"].contains(word.lowercased())
  }
}
