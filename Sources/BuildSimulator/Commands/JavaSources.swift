import BuildModel

/// The classes that a project's own sources are compiled to.
enum JavaSources {
  /// Names such as `com.example.App`, sorted; `nil` where not all sources are known.
  ///
  /// A Kotlin file with functions outside of classes makes a class called like the file and `Kt`.
  /// Source: kotlinlang.org, "Calling Kotlin from Java", package-level functions.
  static func classes(in project: String, _ run: CommandRun) -> [String]? {
    let main = FileTree.absolute("src/main", in: project)
    guard !run.state.files.look(at: main).isAbsent else {
      return run.state.files.look(at: FileTree.absolute("src", in: project)).isAbsent ? [] : nil
    }
    guard let java = run.contextFiles(below: main, ending: ".java"),
      let kotlin = run.contextFiles(below: main, ending: ".kt"),
      ["groovy", "scala"].allSatisfy({ run.state.files.look(at: "\(main)/\($0)").isAbsent })
    else { return nil }
    var classes: Set<String> = []
    for path in java {
      let parts = FileTree.parts(of: path).drop { $0 != "java" }.dropFirst()
      classes.insert(String(parts.joined(separator: ".").dropLast(5)))
    }
    for path in kotlin {
      guard let text = run.text(of: path), !text.contains("@file:JvmName") else { return nil }
      classes.formUnion(kotlinClasses(text, file: String(FileTree.name(of: path).dropLast(3))))
    }
    return classes.sorted()
  }

  /// What the main class of a project does first.
  static func main(of name: String?, in project: String, _ run: CommandRun) -> JavaMain? {
    guard let name else { return nil }
    let path = name.map { $0 == "." ? "/" : $0 }
    let java = FileTree.absolute("src/main/java/\(String(path)).java", in: project)
    if let text = run.text(of: java) {
      return body(of: "public static void main(", in: text).map {
        JavaMain(text: $0, isKotlin: false)
      }
    }
    guard name.hasSuffix("Kt") else { return nil }
    let kotlin = FileTree.absolute("src/main/kotlin/\(String(path.dropLast(2))).kt", in: project)
    return run.text(of: kotlin).flatMap { body(of: "fun main(", in: $0) }
      .map { JavaMain(text: $0, isKotlin: true) }
  }

  /// The lines between the braces of a function, moved to the left edge.
  private static func body(of head: String, in text: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.contains(head) }) else { return nil }
    let indent = lines[start].prefix { $0 == " " }.count
    let inside = lines[(start + 1)...].prefix { line in
      !(line.prefix { $0 == " " }.count == indent && line.dropFirst(indent).first == "}")
    }
    let step = inside.first { !$0.allSatisfy(\.isWhitespace) }?.prefix { $0 == " " }.count ?? 0
    return inside.map { String($0.dropFirst(min(step, $0.prefix { $0 == " " }.count))) }
      .joined(separator: "\n")
  }

  /// The modules of Java that the sources import from, beyond `java.base`.
  static func modules(in project: String, _ run: CommandRun) -> [String] {
    let main = FileTree.absolute("src/main", in: project)
    let paths = [".java", ".kt"].flatMap { run.contextFiles(below: main, ending: $0) ?? [] }
    return Set(paths.flatMap { JavaModules.needed(by: run.text(of: $0) ?? "") }).sorted()
  }

  private static func kotlinClasses(_ text: String, file: String) -> [String] {
    var package = ""
    var names: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: { " (:<{".contains($0) })
      if words.first == "package", words.count > 1 { package = "\(words[1])." }
      if words.contains("fun"), line.first?.isWhitespace == false { names.append("\(file)Kt") }
      if let kind = words.firstIndex(where: { ["class", "object", "interface"].contains($0) }),
        kind + 1 < words.count
      {
        names.append(String(words[kind + 1]))
      }
    }
    return names.map { package + $0 }
  }
}

extension JavaArchive {
  /// Whether a class is surely not in it: one of the project's own packages, and of no source.
  func lacks(_ name: String) -> Bool {
    guard let ownClasses, !ownClasses.contains(name), !name.contains("$") else { return false }
    let package = name.prefix(
      name.lastIndex(of: ".").map { name.distance(from: name.startIndex, to: $0) } ?? 0)
    return ownClasses.isEmpty
      || ownClasses.contains { own in
        own.hasPrefix("\(package).") && !own.dropFirst(package.count + 1).contains(".")
      }
  }
}
