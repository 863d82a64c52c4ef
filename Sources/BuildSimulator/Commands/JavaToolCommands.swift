import BuildModel
import Findings

/// `javac`, `jar` and `java` of a build; what they make goes where they are told.
struct JavaToolCommands: SimulatedCommand {
  static let names = ["javac", "jar", "java", "jlink"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown else { return compileUnknown(&run) ?? .unknown("java") }
    if run.has(option: "-version", "--version") { return .done(.zero) }
    if run.arguments.contains("-Djarmode=tools") || run.arguments.contains("-Djarmode=layertools") {
      return extractLayers(&run)
    }
    if let output = run.value(ofOption: "--output") {
      if !run.look(output).isAbsent, run.look(output).isDirectory {
        return .fails("Error: directory already exists: \(output)")
      }
      // `jlink --output DIR` makes a runtime of its own.
      run.makeFolder(run.path(output), isOpen: true)
      var launcher = File(size: .unknown, origin: .command, attributes: run.newProgram)
      launcher.facts.program = run.state.baseImage?.libc.map {
        Program(.dynamic(Program.Needs(libc: $0, libraries: $0 == .musl ? [] : ["libz.so.1"])))
      }
      launcher.facts.javaRelease = run.state.javaVersion
      launcher.facts.imports = (run.value(ofOption: "--add-modules") ?? "ALL-MODULE-PATH").split(
        separator: ","
      ).map(String.init)
      run.put(.file(launcher), at: run.path("\(output)/bin/java"))
      run.open(run.path("\(output)/lib"))
      // `--launcher clock=com.example.clock/com.example.clock.Main`, a script beside `java`.
      if let name = run.value(ofOption: "--launcher")?.prefix(while: { $0 != "=" }) {
        run.makeScript(
          at: run.path("\(output)/bin/\(name)"), interpreter: "/bin/sh", module: "jlink")
      }
      return .done(.unknown)
    }
    if run.commandName == "javac" { return compile(&run) }
    if run.commandName == "jar" { return pack(&run) }
    return .unknown("java")
  }

  /// Sources that a command names, as in `javac -d out $(find src -name '*.java')`; `nil` where they may go anywhere.
  private static func compileUnknown(_ run: inout CommandRun) -> CommandRun.Outcome? {
    guard run.commandName == "javac", let folder = run.value(ofOption: "-d") else { return nil }
    run.makeFolder(run.path(folder), isOpen: true)
    return .done(.unknown)
  }

  /// Classes lie beside their sources unless `-d` sends them elsewhere.
  private static func compile(_ run: inout CommandRun) -> CommandRun.Outcome {
    let sources = (run.operands ?? []).filter { $0.hasSuffix(".java") }
    if let missing = sources.first(where: {
      !NamePattern.isPattern($0.utf8) && run.look($0).isAbsent
    }) {
      return .fails("error: file not found: \(missing)")
    }
    if let folder = run.value(ofOption: "-d") {
      run.makeFolder(run.path(folder), isOpen: true)
      for source in sources where !NamePattern.isPattern(source.utf8) {
        let text = run.text(of: source) ?? ""
        let package =
          text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("package ") }
          .map {
            $0.dropFirst(8).prefix { $0 != ";" }.map { $0 == "." ? "/" : String($0) }.joined() + "/"
          } ?? ""
        let name = FileTree.name(of: source).dropLast(5)
        let release = classRelease(run)
        run.makeFile(at: run.path("\(folder)/\(package)\(name).class")) {
          $0.facts.imports = JavaModules.needed(by: text)
          $0.facts.javaRelease = release
        }
      }
    } else {
      for source in sources {
        let place = run.path(String(source.dropLast(5)) + ".class")
        if NamePattern.isPattern(source.utf8) {
          run.state.files.open(FileTree.folder(of: run.path(source)))
        } else {
          run.makeFile(at: place)
        }
      }
    }
    return .done(.unknown)
  }

  /// The Java that classes need at least: what was asked for, or the compiler's own.
  private static func classRelease(_ run: CommandRun) -> Int? {
    guard let asked = run.value(ofOption: "--release", "-target", "--target") else {
      return run.state.javaVersion
    }
    return Int(asked.hasPrefix("1.") ? String(asked.dropFirst(2)) : asked)
  }

  /// What the classes that go into an archive need: those of the folders behind `-C`.
  private static func needs(
    of words: [String], _ run: CommandRun
  ) -> (modules: [String], release: Int?) {
    var modules: Set<String> = []
    var release: Int?
    for (index, word) in words.enumerated() where word == "-C" && index + 1 < words.count {
      guard case .present(.directory(let folder)) = run.look(words[index + 1]) else { continue }
      folder.forEachFile(path: "") { path, file, _ in
        modules.formUnion(file.facts.imports)
        release = [release, file.facts.javaRelease].compactMap(\.self).max()
      }
    }
    return (modules.sorted(), release)
  }

  /// `jar cfe app.jar Main …`, `jar --create --file app.jar --main-class Main …`.
  private static func pack(_ run: inout CommandRun) -> CommandRun.Outcome {
    let words = run.arguments.compactMap(\.self)
    guard let first = words.first else { return .unknown("jar") }
    if let file = run.value(ofOption: "--file", "-f"),
      first.hasPrefix("--") || first.hasPrefix("-c")
    {
      let needs = needs(of: words, run)
      run.makeArchive(
        at: run.path(file),
        JavaArchive(
          hasMainClass: run.value(ofOption: "--main-class", "-e") != nil
            || run.value(ofOption: "--manifest", "-m") != nil, release: needs.release),
        modules: needs.modules)
      return .done(.unknown)
    }
    let letters = first.drop { $0 == "-" }
    guard letters.contains("f"), words.count > 1 else { return .unknown("jar") }
    if letters.contains("x") {
      run.state.files.openEverything(below: run.state.workingDirectory)
      return .done(.unknown)
    }
    guard letters.contains("c") else {
      return letters.contains("t") ? .done(.zero) : .unknown("jar")
    }
    // The files stand in the order of the letters.
    let order = letters.filter { "fem".contains($0) }
    let place =
      order.firstIndex(of: "f").map { order.distance(from: order.startIndex, to: $0) } ?? 0
    guard place + 1 < words.count else { return .unknown("jar") }
    let needs = needs(of: words, run)
    run.makeArchive(
      at: run.path(words[place + 1]),
      JavaArchive(
        hasMainClass: letters.contains("e") || letters.contains("m"), release: needs.release),
      modules: needs.modules)
    return .done(.unknown)
  }

  /// Source: docs.spring.io, "Dockerfiles", and `java -Djarmode=tools -jar app.jar help extract`.
  private static func extractLayers(_ run: inout CommandRun) -> CommandRun.Outcome {
    if let archive = run.value(ofOption: "-jar"), !NamePattern.isPattern(archive.utf8),
      run.look(archive).isAbsent
    {
      return .fails("Error: Unable to access jarfile \(archive)")
    }
    let name =
      run.value(ofOption: "-jar").map { String(FileTree.name(of: $0).dropLast(4)) } ?? "application"
    let isTools = run.arguments.contains("-Djarmode=tools")
    // The tools put everything into a folder called like the archive; the older mode into the working folder.
    let folder = run.value(ofOption: "--destination") ?? (isTools ? name : ".")
    let hasLauncher = run.has(option: "--launcher") || !isTools
    if isTools, !run.has(option: "--layers") {
      run.makeArchive(at: run.path("\(folder)/\(name).jar"), JavaArchive(hasMainClass: true))
      run.open(run.path("\(folder)/lib"))
      return .done(.unknown)
    }
    for layer in ["dependencies", "spring-boot-loader", "snapshot-dependencies", "application"] {
      run.makeFolder(run.path("\(folder)/\(layer)"))
    }
    if hasLauncher {
      run.makeFolder(
        run.path("\(folder)/spring-boot-loader/org/springframework/boot/loader"), isOpen: true)
      run.makeFolder(run.path("\(folder)/dependencies/BOOT-INF/lib"), isOpen: true)
      run.makeFolder(run.path("\(folder)/application/BOOT-INF/classes"), isOpen: true)
      run.makeFolder(run.path("\(folder)/application/META-INF"), isOpen: true)
    } else {
      run.makeArchive(
        at: run.path("\(folder)/application/\(name).jar"),
        JavaArchive(hasMainClass: true, libraries: "lib"))
      run.makeFolder(run.path("\(folder)/dependencies/lib"), isOpen: true)
    }
    return .done(.unknown)
  }
}

extension CommandRun {
  /// Puts an archive that a runtime can start at a path.
  mutating func makeArchive(
    at path: String, _ archive: JavaArchive = JavaArchive(), modules: [String] = []
  ) {
    makeFile(at: path) {
      $0.facts.archive = archive
      $0.facts.imports = modules
    }
  }
}

extension CommandRun {
  /// A class that a project's main class imports and that is neither Java's nor the project's own.
  ///
  /// `nil` where the source is not known. A package belongs to the project by its first two names.
  func foreignClass(of main: String, in folder: String) -> String? {
    let path = String(main.map { $0 == "." ? "/" : $0 })
    // What is compiled from Kotlin calls its library everywhere.
    if main.hasSuffix("Kt"),
      state.files.look(at: FileTree.absolute("src/main/kotlin", in: folder)).isDirectory
    {
      return "kotlin.jvm.internal.Intrinsics"
    }
    guard let text = text(of: FileTree.absolute("src/main/java/\(path).java", in: folder)) else {
      return nil
    }
    let own = main.split(separator: ".").dropLast().prefix(2).joined(separator: ".")
    for line in text.split(whereSeparator: \.isNewline) where line.hasPrefix("import ") {
      let name = String(line.dropFirst(7).prefix { $0 != ";" }).trimmingBlanks
      let isJava = ["java.", "javax.", "jdk.", "com.sun.", "org.w3c.", "org.xml.", "static "]
        .contains { name.hasPrefix($0) }
      if !isJava, own.isEmpty || !name.hasPrefix(own + "."), !name.hasSuffix("*") { return name }
    }
    return nil
  }
}

extension StageState {
  /// Major version of the image's Java, such as 21.
  var javaVersion: Int? {
    guard let runtime = baseImage?.runtime else { return nil }
    let name = runtime.name.lowercased()
    guard
      name.contains("java") || name.contains("jdk") || name.contains("temurin")
        || name.contains("jre")
    else { return nil }
    return Int(runtime.version.prefix { $0.isNumber })
  }
}

/// Modules of Java beyond `java.base`, by the packages that sources import.
///
/// Source: docs.oracle.com, Java SE 21 API, modules.
enum JavaModules {
  private static let byPackage = [
    ("com.sun.net.httpserver", "jdk.httpserver"), ("java.net.http", "java.net.http"),
    ("java.sql", "java.sql"),
    ("java.util.logging", "java.logging"), ("java.awt", "java.desktop"),
    ("javax.swing", "java.desktop"), ("javax.xml", "java.xml"),
    ("javax.naming", "java.naming"), ("java.lang.management", "java.management"),
    ("java.util.prefs", "java.prefs"),
  ]

  /// Modules that bring others along.
  private static let brings = [
    "java.se": [
      "java.net.http", "java.sql", "java.logging", "java.desktop", "java.xml", "java.naming",
      "java.management", "java.prefs",
    ],
    "java.sql": ["java.logging", "java.xml"], "java.desktop": ["java.prefs", "java.xml"],
  ]

  static func needed(by text: String) -> [String] {
    byPackage.compactMap { package, module in
      text.range(of: "import \(package)") != nil ? module : nil
    }
  }

  /// A module that a runtime does not have.
  static func missing(_ needed: [String], in modules: [String]) -> String? {
    guard !modules.isEmpty, !modules.contains("ALL-MODULE-PATH"),
      !modules.contains(where: { $0.contains("$") })
    else { return nil }
    let all = Set(modules).union(modules.flatMap { brings[$0] ?? [] })
    return needed.first { !all.contains($0) }
  }
}
