/// The functions of a module's packages, looked for when `main` calls them.
struct GoFunctions {
  /// The texts of a package's files by the name that a call puts before its dot; `""` for the program's own.
  private let texts: (_ package: String) -> [String]

  init(_ texts: @escaping (_ package: String) -> [String] = { _ in [] }) { self.texts = texts }

  struct Function {
    var parameters: [Substring]
    var body: [Substring]
  }

  /// The function that a call such as `open` or `store.Load` means; `nil` for one of somebody else.
  func named(_ name: Substring) -> Function? {
    let parts = name.split(separator: ".")
    guard let last = parts.last, parts.count <= 2 else { return nil }
    let start = "func \(last)("
    for text in texts(parts.count == 2 ? String(parts[0]) : "") {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      guard let first = lines.firstIndex(where: { $0.hasPrefix(start) }) else { continue }
      let end = lines[first...].firstIndex { $0 == "}" } ?? lines.endIndex
      let parameters = lines[first].dropFirst(start.count).prefix { $0 != ")" }
        .split(separator: ",").compactMap { $0.split(separator: " ").first }
      return Function(parameters: parameters, body: Array(lines[(first + 1)..<end]))
    }
    return nil
  }
}

/// A call on a line, such as `links, err := store.Load(*path)`, with its arguments as they are written.
struct GoCall {
  let name: Substring
  let arguments: [Substring]

  /// `nil` where a line calls nothing, or something on a value that a call gave.
  init?(_ line: Substring) {
    guard let open = line.firstIndex(of: "(") else { return nil }
    let name = line[..<open].reversed().prefix {
      $0.isLetter || $0.isNumber || $0 == "_" || $0 == "."
    }
    guard !name.isEmpty else { return nil }
    self.name = line[line.index(open, offsetBy: -name.count)..<open]
    var arguments: [Substring] = []
    var depth = 0
    var start = line.index(after: open)
    var isQuoted = false
    for index in line[start...].indices {
      let character = line[index]
      if character == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if character == "(" { depth += 1 }
      let ends = character == ")" && depth == 0
      if ends || character == "," && depth == 0 {
        arguments.append(line[start..<index].drop { $0 == " " })
        start = line.index(after: index)
      }
      if ends { break }
      if character == ")" { depth -= 1 }
    }
    self.arguments = arguments
  }
}
