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
