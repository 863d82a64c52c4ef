import BuildModel
import Findings

/// What the launcher of Java does with its arguments.
///
/// Sources of the texts: distroless issue 745; a run of the launcher of JDK 17.
struct JavaStart {
  let check: StartCheck
  let state: StageState
  /// Major version of a Java that was copied here; the image's own counts otherwise.
  let release: Int?
  /// The modules of a runtime that `jlink` made; empty for all.
  var modules: [String] = []

  private func unknown(_ path: String) -> StartVerdict {
    .unknown(Message("start.unknown.path", ["path": .text(path)]))
  }

  private func path(_ word: String) -> String {
    FileTree.absolute(word, in: state.workingDirectory)
  }

  private static let valueOptions: Set<String> = [
    "-cp", "-classpath", "--class-path", "-p", "--module-path", "--add-modules", "--add-opens",
    "--add-exports",
  ]

  /// `java [options] -jar FILE [arguments]`; with a class name the class path decides.
  func verdict(_ arguments: [String]) -> StartVerdict {
    if let refusal = badOption(arguments) { return refusal }
    var classPath: String?
    var modulePath: String?
    var isArchive = false
    var rest = arguments[...]
    while let word = rest.first, word.hasPrefix("-") || word.hasPrefix("@") {
      rest = rest.dropFirst()
      if word.hasPrefix("@") { return unknown(word) }
      if ["-version", "--version", "-help", "--help", "-XshowSettings"].contains(word) {
        return .starts
      }
      if word == "-jar" { isArchive = true }
      if word == "-m" || word == "--module" { return module(rest.first ?? "", modulePath) }
      if JavaStart.valueOptions.contains(word) {
        if ["-cp", "-classpath", "--class-path"].contains(word) { classPath = rest.first }
        if ["-p", "--module-path"].contains(word) { modulePath = rest.first }
        rest = rest.dropFirst()
      }
      if word.hasPrefix("-javaagent:") {
        let agent = String(word.dropFirst(11).prefix { $0 != "=" })
        if state.files.look(at: path(agent)).isAbsent {
          return check.fails(
            .programMissing, "Error opening zip file or JAR manifest missing : \(agent)", in: state)
        }
      }
    }
    guard let first = rest.first else {
      return isArchive
        ? check.fails(.noCommand, "Error: -jar requires jar file specification", in: state)
        : check.fails(.noCommand, "Usage: java [options] <mainclass> [args...]", in: state)
    }
    return isArchive
      ? archive(first) : mainClass(first, classPath ?? state.scope.value(of: "CLASSPATH") ?? ".")
  }

  /// A size of memory that the launcher cannot read, on the command line or in the variables that it reads.
  ///
  /// Source: docs.oracle.com, "The java Command" (`-Xmx`, `JDK_JAVA_OPTIONS`); a run of JDK 17.
  private func badOption(_ arguments: [String]) -> StartVerdict? {
    let variables = ["JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"]
    let given = variables.flatMap { name in
      (state.scope.environment[name] ?? "").split(separator: " ").map(String.init)
    }
    for word in given + arguments.prefix(while: { $0.hasPrefix("-") && $0 != "-jar" }) {
      for (option, name) in [
        ("-Xmx", "maximum heap"), ("-Xms", "initial heap"), ("-Xss", "thread stack"),
      ]
      where word.hasPrefix(option) {
        let value = word.dropFirst(4)
        let digits = value.prefix { $0.isNumber }
        let unit = value.dropFirst(digits.count)
        guard !value.contains("$"),
          digits.isEmpty || !unit.isEmpty && !"kKmMgGtT".contains(unit) || unit.count > 1
        else { continue }
        return check.fails(
          .formatError,
          "Invalid \(name) size: \(word)\nError: Could not create the Java Virtual Machine.",
          in: state)
      }
    }
    return nil
  }

  /// `-m com.example.app/com.example.app.Main`: the module is one of the runtime's, or lies on the module path.
  private func module(_ word: String, _ modulePath: String?) -> StartVerdict {
    let parts = word.split(separator: "/").map(String.init)
    guard let name = parts.first else { return unknown(word) }
    if modules.contains(name) { return .starts }
    let places =
      modulePath?.split(separator: ":").map { state.files.look(at: path(String($0))) } ?? []
    if places.contains(where: { $0.node != nil }) {
      return modules.isEmpty ? .starts : unknown(word)
    }
    let mayBeThere =
      places.contains { !$0.isAbsent } || modules.contains("ALL-MODULE-PATH")
      || name.hasPrefix("java.") || name.hasPrefix("jdk.")
    if mayBeThere { return unknown(word) }
    return check.fails(
      .moduleMissing,
      "Error occurred during initialization of boot layer\njava.lang.module.FindException: Module \(name) not found",
      in: state)
  }

  private func archive(_ word: String) -> StartVerdict {
    switch state.files.look(at: path(word)) {
    case .present(.file(let file)):
      if file.attributes.allows(4, to: state.owner) == false
        || state.files.canReach(path(word), as: state.owner) == false
      {
        return check.fails(.notPermitted, "Error: Unable to access jarfile \(word)", in: state)
      }
      return archive(file, word)
    case .absent, .present(.directory):
      let isRepeated = FileTree.name(of: word) == "java" || word == "/bin/sh"
      return check.fails(
        isRepeated ? .entrypointRepeated : .moduleMissing,
        "Error: Unable to access jarfile \(word)", in: state)
    case .present, .unknown: return unknown(path(word))
    }
  }

  private func archive(_ file: File, _ word: String) -> StartVerdict {
    if file.origin == .baseImage, file.facts.archive == nil {
      return check.fails(
        .entrypointRepeated, "Error: Invalid or corrupt jarfile \(word)", in: state)
    }
    if file.facts.program != nil {
      return check.fails(
        .formatError, "Error: Invalid or corrupt jarfile \(word)", in: state)
    }
    guard let archive = file.facts.archive else { return .starts }
    if archive.hasMainClass == false {
      return check.fails(.moduleMissing, "no main manifest attribute, in \(word)", in: state)
    }
    if let refusal = tooNew(archive) { return refusal }
    if let name = archive.mainClass, archive.lacks(name) { return notFound(name) }
    if let name = archive.foreignClass {
      return check.fails(
        .moduleMissing,
        "Exception in thread \"main\" java.lang.NoClassDefFoundError: "
          + String(name.map { $0 == "." ? "/" : $0 }), in: state)
    }
    if let folder = archive.libraries,
      state.files.look(at: FileTree.absolute("../\(folder)", in: path(word))).isAbsent
    {
      return check.fails(
        .moduleMissing,
        "Error: Unable to initialize main class\nCaused by: java.lang.NoClassDefFoundError",
        in: state)
    }
    if let missing = JavaModules.missing(file.facts.imports, in: modules) {
      return check.fails(
        .moduleMissing,
        "Exception in thread \"main\" java.lang.NoClassDefFoundError: a class of the module \(missing)",
        in: state)
    }
    guard let main = archive.main else { return .starts }
    return ScriptNeeds.refusal(
      of: main.text, at: path(word), main.isKotlin ? .kotlin : .java, check, state) ?? .starts
  }

  /// Class files carry 44 more than the version that they need at least.
  private func tooNew(_ archive: JavaArchive) -> StartVerdict? {
    guard let needed = archive.release, let own = release ?? state.javaVersion, needed > own else {
      return nil
    }
    let name = archive.mainClass
    let file = name.map { $0.split(separator: ".").joined(separator: "/") } ?? "its class"
    return check.fails(
      .libraryTooOld,
      "Error: LinkageError occurred while loading main class\(name.map { " \($0)" } ?? "")\n"
        + "\tjava.lang.UnsupportedClassVersionError: \(file) has been compiled by a more recent version of the Java Runtime "
        + "(class file version \(needed + 44).0), this version of the Java Runtime only recognizes class file versions up to \(own + 44).0",
      in: state)
  }

  /// Looks along the class path, in folders for the class and in archives for anything.
  private func mainClass(_ name: String, _ classPath: String) -> StartVerdict {
    let isRepeated = FileTree.name(of: name) == "java"
    if name.hasSuffix(".java") {
      let presence = state.files.look(at: path(name))
      if presence.isAbsent {
        return check.fails(.moduleMissing, "error: file not found: \(name)", in: state)
      }
      return presence.node != nil ? .starts : unknown(name)
    }
    // Without `-jar` a jar's path is taken for the name of a class.
    if name.hasSuffix(".jar"), name.contains("/") {
      return check.fails(
        .moduleMissing,
        "Error: Could not find or load main class \(name)\nCaused by: java.lang.ClassNotFoundException: \(name)",
        in: state)
    }
    let file = name.map { $0 == "." ? "/" : $0 } + ".class"
    var mayBeThere = false
    for entry in classPath.split(separator: ":").map(String.init) {
      if entry.hasSuffix("*") {
        let folder = state.files.look(at: path(String(entry.dropLast()) + "."))
        if case .present(.directory(let directory)) = folder, !directory.isOpen,
          directory.entries(matching: "*.jar").isEmpty
        {
          continue
        }
        if !folder.isAbsent { mayBeThere = true }
        continue
      }
      switch state.files.look(at: path(entry)) {
      case .present(.file(let archive)):
        if let facts = archive.facts.archive {
          if let refusal = tooNew(facts) { return refusal }
          if facts.lacks(name) { continue }
        }
        mayBeThere = true
      case .present(.directory(let folder)):
        switch state.files.look(at: path("\(entry)/\(String(file))")) {
        case .present(.file(let file)):
          if let refusal = tooNew(JavaArchive(release: file.facts.javaRelease)) { return refusal }
          guard let missing = JavaModules.missing(file.facts.imports, in: modules) else {
            return .starts
          }
          return check.fails(
            .moduleMissing,
            "Exception in thread \"main\" java.lang.NoClassDefFoundError: a class of the module \(missing)",
            in: state)
        case .present: return .starts
        case .unknown: mayBeThere = true
        case .absent:
          // Only the first folder of the package may be known.
          if folder.isOpen { mayBeThere = true }
        }
      case .present, .unknown: mayBeThere = true
      case .absent: continue
      }
    }
    if mayBeThere, name.hasPrefix("org.springframework.boot.loader.") {
      return bootLauncher(name)
    }
    if mayBeThere {
      return isRepeated ? unknown(name) : classPathIsWhole(classPath) ? .starts : unknown(name)
    }
    return notFound(name, isRepeated ? .entrypointRepeated : .moduleMissing)
  }

  private func notFound(
    _ name: String, _ reason: StartVerdict.Reason = .moduleMissing
  ) -> StartVerdict {
    check.fails(
      reason,
      "Error: Could not find or load main class \(name)\nCaused by: java.lang.ClassNotFoundException: \(name)",
      in: state)
  }

  /// All that the class path names came from somewhere; what is in it is the project's own.
  private func classPathIsWhole(_ classPath: String) -> Bool {
    classPath.split(separator: ":").allSatisfy { entry in
      let plain = entry.hasSuffix("*") ? String(entry.dropLast()) + "." : String(entry)
      return state.files.look(at: path(plain)).node != nil
    }
  }

  /// Spring Boot moved its launchers with 3.2.
  ///
  /// Source: docs.spring.io, "Spring Boot 3.2 Release Notes".
  private func bootLauncher(_ name: String) -> StartVerdict {
    let version = check.simulation.context.read("pom.xml").flatMap { bytes in
      String(decoding: bytes, as: UTF8.self).element("parent")?.element("version")
    }
    guard let version, let number = DottedVersion(version), let limit = DottedVersion("3.2") else {
      return .starts
    }
    let isNew = name.contains(".launch.")
    if isNew != (number >= limit) {
      return check.fails(
        .moduleMissing,
        "Error: Could not find or load main class \(name)\nCaused by: java.lang.ClassNotFoundException: \(name)",
        in: state)
    }
    return .starts
  }
}
