/// What `main` of a Rust program reads before anything else and ends without.
///
/// Only calls whose error ends the program (`?`, `unwrap`, `expect`) and only literal paths count.
enum RustStartNeeds {
  static func needs(in text: String) -> [StartNeed] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("fn main()") }) else { return [] }
    let end = lines[start...].firstIndex { $0 == "}" } ?? lines.endIndex
    return lines[start..<end].compactMap { line in
      let text = line.drop { $0 == " " || $0 == "\t" }
      // In a closure or branch it may never be reached; main's own lines are indented once.
      guard line.count - text.count <= 4, !text.hasPrefix("//"),
        ["?;", ".unwrap()", ".expect("].contains(where: { text.range(of: $0) != nil })
      else { return nil }
      if let found = text.range(of: "env::var(\"") {
        return .variable(String(text[found.upperBound...].prefix { $0 != "\"" }))
      }
      for call in ["fs::read_to_string(\"", "fs::read(\"", "File::open(\""] {
        guard let found = text.range(of: call) else { continue }
        let path = text[found.upperBound...].prefix { $0 != "\"" }
        return path.contains("\\") ? nil : .reads(.literal(String(path)))
      }
      return nil
    }
  }
}
