import BuildModel

/// `mvn package` makes `target/<artifactId>-<version>.jar`.
///
/// Source: Maven's POM reference, `build.finalName`.
struct MavenCommand: SimulatedCommand {
  static let names = ["mvn", "./mvnw", "mvnw"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown else { return .unknown("mvn") }
    let goals = Set(run.arguments.compactMap(\.self).filter { !$0.hasPrefix("-") })
    // Another file is named, or a folder with one.
    if run.has(option: "-f", "--file") || run.value(ofOption: "--file") != nil {
      return goals.isDisjoint(with: ["package", "install", "verify"])
        ? .done(.unknown) : .unknown("mvn package")
    }
    if run.state.files.look(at: run.path("pom.xml")).isAbsent {
      return .fails(
        "[ERROR] The goal you specified requires a project to execute but there is no POM in this "
          + "directory (\(run.state.workingDirectory)).")
    }
    guard !goals.isDisjoint(with: ["package", "install", "verify"]) else { return .done(.unknown) }
    guard let text = run.text(of: "pom.xml"), !run.has(option: "-pl"),
      let project = MavenProject(text)
    else { return .unknown("mvn package") }
    run.makeArchive(at: run.path("target/\(project.finalName).\(project.packaging)"))
    // Classes and reports lie beside it, and with Spring Boot the archive without libraries.
    for folder in ["target/classes", "target/lib"] { run.state.files.open(run.path(folder)) }
    if text.contains("spring-boot-maven-plugin") {
      run.state.files.put(
        .file(File(size: .unknown, origin: .command)),
        at: run.path("target/\(project.finalName).jar.original"))
    }
    return .done(.unknown)
  }
}

/// The few fields of a `pom.xml` that name what it makes.
struct MavenProject {
  let finalName: String
  let packaging: String

  /// `nil` for modules, parents and names with properties in them.
  init?(_ text: String) {
    // What belongs to the parent, to dependencies and plugins names other things.
    var own = text
    for tag in ["parent", "dependencies", "dependencyManagement", "profiles", "plugins"] {
      own = own.removing(element: tag)
    }
    guard !text.contains("<modules>") else { return nil }
    let parent = text.element("parent") ?? ""
    guard let artifact = own.element("artifactId"),
      let version = own.element("version") ?? parent.element("version")
    else { return nil }
    packaging = own.element("packaging") ?? "jar"
    let name = own.element("finalName") ?? "\(artifact)-\(version)"
    finalName =
      name.replacing("${project.artifactId}", with: artifact)
      .replacing("${project.version}", with: version)
    guard ["jar", "war"].contains(packaging), !finalName.contains("$") else { return nil }
  }
}

/// `gradle build` and `bootJar` make `build/libs/<project>-<version>.jar`.
///
/// Source: Gradle's Java plugin, "jar: archiveFileName"; Spring Boot's Gradle plugin adds `-plain.jar`.
struct GradleCommand: SimulatedCommand {
  static let names = ["gradle", "./gradlew", "gradlew"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown else { return .unknown("gradle") }
    let tasks = Set(run.arguments.compactMap(\.self).filter { !$0.hasPrefix("-") })
    guard !tasks.isDisjoint(with: ["build", "bootJar", "jar", "assemble"]) else {
      return tasks.isSubset(of: ["dependencies", "test", "check", "clean", "classes"])
        ? .done(.unknown) : .unknown("gradle")
    }
    let settings = run.text(of: "settings.gradle") ?? run.text(of: "settings.gradle.kts") ?? ""
    guard let script = run.text(of: "build.gradle") ?? run.text(of: "build.gradle.kts"),
      let name = settings.quoted(after: "rootProject.name"), !settings.contains("include")
    else { return .unknown("gradle build") }
    let version = script.quoted(after: "version ") ?? script.quoted(after: "version=")
    let own = script.quoted(after: "archiveFileName")
    let stem = version.map { "\(name)-\($0)" } ?? name
    run.makeArchive(at: run.path("build/libs/\(own ?? "\(stem).jar")"))
    if tasks.contains("build") || tasks.contains("assemble"),
      script.contains("org.springframework.boot")
    {
      run.state.files.put(
        .file(File(size: .unknown, origin: .command)), at: run.path("build/libs/\(stem)-plain.jar"))
    }
    return .done(.unknown)
  }
}

/// `javac`, `jar` and `java` of a build; what they make goes where they are told.
struct JavaToolCommands: SimulatedCommand {
  static let names = ["javac", "jar", "java", "jlink"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown else { return .unknown("java") }
    if run.has(option: "-version", "--version") { return .done(.zero) }
    if run.arguments.contains("-Djarmode=tools") || run.arguments.contains("-Djarmode=layertools") {
      return extractLayers(&run)
    }
    if let output = run.value(ofOption: "--output") {
      // `jlink --output DIR` makes a runtime of its own.
      run.state.files.open(run.path(output))
      run.make(nil, at: run.path("\(output)/bin/java"))
      return .done(.unknown)
    }
    guard let output = run.value(ofOption: "-d") else { return .unknown("java") }
    run.state.files.open(run.path(output))
    return .done(.unknown)
  }

  /// Source: docs.spring.io, "Dockerfiles", and `java -Djarmode=tools -jar app.jar help extract`.
  private static func extractLayers(_ run: inout CommandRun) -> CommandRun.Outcome {
    let folder = run.value(ofOption: "--destination") ?? "."
    for layer in ["dependencies", "spring-boot-loader", "snapshot-dependencies", "application"] {
      run.state.files.open(run.path("\(folder)/\(layer)"))
    }
    return .done(.unknown)
  }
}

extension CommandRun {
  /// Puts an archive that a runtime can start at a path.
  mutating func makeArchive(at path: String) {
    state.files.put(.file(File(size: .unknown, origin: .command)), at: path)
  }
}

extension String {
  /// The text of the first element of a name, without what is around it.
  func element(_ name: String) -> String? {
    guard let open = range(of: "<\(name)>"),
      let close = range(of: "</\(name)>", from: open.upperBound)
    else { return nil }
    return String(self[open.upperBound..<close.lowerBound]).trimmingBlanks
  }

  func removing(element name: String) -> String {
    var text = self
    while let open = text.range(of: "<\(name)>"),
      let close = text.range(of: "</\(name)>", from: open.upperBound)
    {
      text.removeSubrange(open.lowerBound..<close.upperBound)
    }
    return text
  }

  /// The first quoted text behind a word on one line.
  func quoted(after word: String) -> String? {
    for line in split(whereSeparator: \.isNewline) {
      let line = String(line)
      guard let found = line.range(of: word),
        line[..<found.lowerBound].allSatisfy(\.isWhitespace)
      else { continue }
      let parts = line[found.upperBound...].split(
        omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
      if parts.count >= 3 { return String(parts[1]) }
    }
    return nil
  }

  func range(of text: String, from start: Index? = nil) -> Range<Index>? {
    var index = start ?? startIndex
    let wanted = Array(text.utf8)
    let bytes = utf8
    while index < endIndex {
      if bytes[index] == wanted.first, bytes[index...].starts(with: wanted) {
        return index..<bytes.index(index, offsetBy: wanted.count)
      }
      index = bytes.index(after: index)
    }
    return nil
  }

  func replacing(_ text: String, with other: String) -> String {
    guard let found = range(of: text) else { return self }
    return String(self[..<found.lowerBound]) + other
      + String(self[found.upperBound...]).replacing(text, with: other)
  }
}
