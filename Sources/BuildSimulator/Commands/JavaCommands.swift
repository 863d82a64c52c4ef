import BuildModel

/// `mvn package` makes `target/<artifactId>-<version>.jar`.
///
/// Source: Maven's POM reference, `build.finalName`, `modules`.
struct MavenCommand: SimulatedCommand {
  static let names = ["mvn", "./mvnw", "mvnw"]

  private static let valueOptions: Set<String> = [
    "-pl", "--projects", "-f", "--file", "-P", "-s", "--settings", "-T", "-rf", "-t",
  ]
  private static let building: Set<String> = ["package", "install", "verify", "deploy"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown else { return .unknown("mvn") }
    if let failure = missingWrapper(run) { return .fails(failure) }
    let home = run.state.workingDirectory
    defer { run.state.workingDirectory = home }
    if let file = run.value(ofOption: "-f", "--file") {
      if run.look(file).isAbsent {
        return .fails(
          "[ERROR] POM file \(file) specified with the -f/--file command line argument does not exist"
        )
      }
      run.state.workingDirectory =
        run.look(file).isDirectory ? run.path(file) : FileTree.folder(of: run.path(file))
      if !run.look(file).isDirectory, FileTree.name(of: file) != "pom.xml" {
        return .unknown("mvn -f")
      }
    }
    let goals = Set(run.operands(valueOptions: valueOptions) ?? [])
    if goals.isEmpty, run.has(option: "-v", "--version", "-version") { return .done(.zero) }
    if run.look("pom.xml").isAbsent {
      return .fails(
        "[ERROR] The goal you specified requires a project to execute but there is no POM in this "
          + "directory (\(run.state.workingDirectory)).")
    }
    guard let text = run.text(of: "pom.xml") else {
      return goals.isDisjoint(with: building) ? .done(.unknown) : .unknown("mvn package")
    }
    if let missing = MavenProject.modules(text).first(where: {
      run.look("\($0)/pom.xml").isAbsent && run.look($0).node?.isFile != true
    }) {
      return .fails(
        "[ERROR] Child module \(run.path(missing)) of \(run.path("pom.xml")) does not exist")
    }
    guard !goals.isDisjoint(with: building) else {
      if goals.contains("clean") { run.state.files.remove(run.path("target")) }
      // Classes alone are compiled.
      if goals.contains("compile") { run.open(run.path("target/classes")) }
      // Dependencies are copied where they are told.
      if goals.contains(where: { $0.hasSuffix("copy-dependencies") }) {
        run.open(run.path("target/dependency"))
      }
      return .done(.unknown)
    }
    if goals.contains("clean") { run.state.files.remove(run.path("target")) }
    if goals.contains(where: { $0.hasSuffix("copy-dependencies") }) {
      run.open(run.path("target/dependency"))
    }
    return build(".", text, parent: nil, &run, depth: 0) ?? .done(.unknown)
  }

  /// The wrapper reads where Maven is to be had from a file of its own.
  private static func missingWrapper(_ run: CommandRun) -> String? {
    guard run.commandName == "mvnw", run.look(".mvn/wrapper/maven-wrapper.properties").isAbsent
    else { return nil }
    return
      "cannot read distributionUrl property in \(run.path(".mvn/wrapper/maven-wrapper.properties"))"
  }

  /// A project and its modules; what stops it, or that it is not known.
  private static func build(
    _ folder: String, _ text: String, parent: MavenProject?, _ run: inout CommandRun, depth: Int
  ) -> CommandRun.Outcome? {
    guard depth < 8 else { return .unknown("mvn package") }
    let project = MavenProject(text, parent: parent)
    let modules = MavenProject.modules(text)
    for module in modules {
      guard let inner = run.text(of: "\(folder)/\(module)/pom.xml") else {
        return .unknown("mvn package")
      }
      if let outcome = build("\(folder)/\(module)", inner, parent: project, &run, depth: depth + 1)
      {
        return outcome
      }
    }
    guard let project else { return modules.isEmpty ? .unknown("mvn package") : nil }
    guard ["jar", "war"].contains(project.packaging) else { return nil }
    let wanted = run.value(ofOption: "-pl", "--projects")
    if folder == ".", wanted != nil { return nil }
    if let own = run.state.javaVersion, let wanted = project.release, wanted > own,
      run.state.unknownCommand == nil, !run.has(option: "--fail-never", "-fn")
    {
      return .fails(
        "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin: Fatal error compiling: error: release version \(wanted) not supported"
      )
    }
    if run.has(option: "--fail-never", "-fn"), run.look("\(folder)/src").isAbsent { return nil }
    if project.packaging == "jar", run.look("\(folder)/src").isAbsent,
      run.shell.firstUnknown == nil, project.isExecutable
    {
      // Without sources there is no main class to be found.
      return .fails(
        "[ERROR] Failed to execute goal spring-boot-maven-plugin:repackage: Unable to find main class"
      )
    }
    let target = run.path("\(folder)/target")
    run.state.files.close(target)
    run.makeArchive(
      at: "\(target)/\(project.finalName).\(project.packaging)",
      JavaArchive(hasMainClass: project.hasMainClass, release: project.release))
    for inner in ["classes", "generated-sources", "maven-archiver", "maven-status", "lib"] {
      if inner == "lib", !text.contains("copy-dependencies") { continue }
      run.open("\(target)/\(inner)")
    }
    if project.isExecutable {
      run.makeArchive(
        at: "\(target)/\(project.finalName).jar.original", JavaArchive(hasMainClass: false))
    }
    if project.isShaded {
      run.makeArchive(
        at: "\(target)/original-\(project.finalName).jar",
        JavaArchive(hasMainClass: false, release: project.release))
    }
    if let classifier = project.assemblyName {
      run.makeArchive(
        at: "\(target)/\(classifier).jar",
        JavaArchive(
          hasMainClass: project.hasMainClass ?? text.contains("<mainClass>"),
          release: project.release))
    }
    // Other plugins may put more beside it.
    if project.mayMakeMore { run.state.files.open(target) }
    return nil
  }
}

/// The few fields of a `pom.xml` that name what it makes.
struct MavenProject {
  let artifact: String
  let version: String
  let finalName: String
  let packaging: String
  /// Whether the archive names a main class; `nil` where that is not known.
  let hasMainClass: Bool?
  /// Spring Boot or the like repackages it.
  let isExecutable: Bool
  let isShaded: Bool
  let assemblyName: String?
  let mayMakeMore: Bool
  /// The version of Java that its classes need.
  let release: Int?

  /// `nil` for names with properties in them that are not known.
  init?(_ text: String, parent: MavenProject?) {
    // What belongs to the parent, to dependencies and plugins names other things.
    var own = text.removingComments
    let whole = own
    for tag in [
      "parent", "dependencies", "dependencyManagement", "profiles", "plugins", "pluginManagement",
      "reporting",
    ] {
      own = own.removing(element: tag)
    }
    let properties = own.element("properties") ?? ""
    let parentText = whole.element("parent") ?? ""
    func resolved(_ text: String?) -> String? {
      guard var text else { return nil }
      for _ in 0..<5 {
        guard let open = text.range(of: "${"),
          let close = text.range(of: "}", from: open.upperBound)
        else { break }
        let name = String(text[open.upperBound..<close.lowerBound])
        let value =
          switch name {
          case "project.artifactId", "artifactId": own.element("artifactId")
          case "project.version", "version": own.element("version") ?? parentText.element("version")
          case "project.parent.version": parentText.element("version")
          default: properties.element(name)
          }
        guard let value else { return nil }
        text.replaceSubrange(open.lowerBound..<close.upperBound, with: value)
      }
      return text.contains("$") ? nil : text
    }
    guard let artifact = resolved(own.element("artifactId")),
      let version = resolved(own.element("version")) ?? parent?.version
        ?? resolved(parentText.element("version"))
    else { return nil }
    self.artifact = artifact
    self.version = version
    packaging = own.element("packaging") ?? "jar"
    guard let name = resolved(own.element("finalName") ?? "\(artifact)-\(version)") else {
      return nil
    }
    finalName = name
    let plugins = (whole.element("build") ?? "").removing(element: "pluginManagement")
    let isBoot =
      plugins.contains("spring-boot-maven-plugin")
      && (parentText.contains("spring-boot-starter-parent") || plugins.contains("repackage"))
    isExecutable = isBoot || plugins.contains("spring-boot-maven-plugin")
    isShaded = plugins.contains("maven-shade-plugin")
    let manifest = plugins.contains("<mainClass>") || plugins.contains("<Main-Class>")
    let isQuarkus = plugins.contains("quarkus-maven-plugin")
    let named = plugins.contains("maven-assembly-plugin")
    let namesInJar = manifest && (plugins.contains("maven-jar-plugin") || isShaded)
    hasMainClass =
      isExecutable || namesInJar
      ? true : isQuarkus || manifest && !named ? nil : packaging == "war" ? nil : false
    let append = plugins.element("appendAssemblyId") != "false"
    assemblyName =
      named && plugins.contains("jar-with-dependencies")
      ? plugins.element("finalName").flatMap(resolved)
        ?? (append ? "\(name)-jar-with-dependencies" : nil) : nil
    mayMakeMore =
      isQuarkus || named || plugins.contains("maven-dependency-plugin")
      || plugins.contains("native-maven-plugin")
      || plugins.contains("micronaut") || plugins.contains("exec-maven-plugin")
    let java = ["maven.compiler.release", "java.version", "maven.compiler.target", "release"]
    release =
      java.lazy.compactMap { resolved(properties.element($0)) }.first.flatMap {
        Int($0.hasPrefix("1.") ? String($0.dropFirst(2)) : $0)
      } ?? parent?.release
  }

  static func modules(_ text: String) -> [String] {
    let list = text.removingComments.removing(element: "profiles").element("modules") ?? ""
    return list.split(separator: "<").compactMap { part in
      part.hasPrefix("module>") ? String(part.dropFirst(7)).trimmingBlanks : nil
    }
  }
}

/// `gradle build` and `bootJar` make `build/libs/<project>-<version>.jar`.
///
/// Source: Gradle's Java plugin, "jar: archiveFileName"; Spring Boot's Gradle plugin adds `-plain.jar`; the
/// application plugin's `installDist`.
struct GradleCommand: SimulatedCommand {
  static let names = ["gradle", "./gradlew", "gradlew"]

  private static let valueOptions: Set<String> = [
    "-x", "--exclude-task", "-p", "--project-dir", "-b", "-c", "-g", "-I", "--console", "-P", "-D",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown else { return .unknown("gradle") }
    if run.commandName == "gradlew" {
      if run.look("gradle/wrapper/gradle-wrapper.jar").isAbsent {
        return .fails(
          "Error: Could not find or load main class org.gradle.wrapper.GradleWrapperMain")
      }
      if run.look("gradle/wrapper/gradle-wrapper.properties").isAbsent {
        return .fails(
          "Exception in thread \"main\" java.lang.RuntimeException: Wrapper properties file '\(run.path("gradle/wrapper/gradle-wrapper.properties"))' does not exist."
        )
      }
    }
    let home = run.state.workingDirectory
    defer { run.state.workingDirectory = home }
    if let folder = run.value(ofOption: "-p", "--project-dir") {
      run.state.workingDirectory = run.path(folder)
    }
    let words = run.operands(valueOptions: valueOptions) ?? []
    let tasks = Set(words.map { String($0.split(separator: ":").last ?? "") })
    if run.has(option: "--version", "-v") { return .done(.zero) }
    let settings = run.text(of: "settings.gradle") ?? run.text(of: "settings.gradle.kts")
    let script = run.text(of: "build.gradle") ?? run.text(of: "build.gradle.kts")
    if ["settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts"].allSatisfy({
      run.look($0).isAbsent
    }) {
      return .fails("Directory '\(run.state.workingDirectory)' does not contain a Gradle build.")
    }
    let making: Set<String> = [
      "assemble", "bootJar", "bootWar", "build", "buildFatJar", "distTar", "distZip", "fatJar",
      "installDist", "jar", "nativeCompile", "shadowJar", "war", "uberJar", "installBootDist",
    ]
    guard !tasks.isDisjoint(with: making) else { return .done(.unknown) }
    if tasks.contains("bootJar"), let script, !script.contains("org.springframework.boot"),
      settings?.contains("include") != true
    {
      return .fails("Task 'bootJar' not found in root project.")
    }
    if run.look("src").isAbsent, settings?.contains("include") != true,
      run.shell.firstUnknown == nil,
      script?.contains("org.springframework.boot") == true,
      !tasks.isDisjoint(with: ["bootJar", "build", "assemble"])
    {
      return .fails(
        "Execution failed for task ':bootJar'.\n> Error while evaluating property 'mainClass' of task ':bootJar'.\n   > Main class name has not been configured and it could not be resolved from classpath"
      )
    }
    guard let script, let settings, !settings.contains("include"),
      let project = GradleProject(script, settings, run)
    else {
      // A project of several parts, or without a name of its own.
      guard settings?.contains("include") == true else {
        return nameFromFolder(tasks, script, &run)
      }
      return subprojects(words, tasks, settings ?? "", &run)
    }
    project.make(tasks, in: run.path("build"), &run)
    return .done(.unknown)
  }

  /// Without settings the project is called like its folder.
  private static func nameFromFolder(
    _ tasks: Set<String>, _ script: String?, _ run: inout CommandRun
  ) -> CommandRun.Outcome {
    guard let script,
      let project = GradleProject(
        script, "rootProject.name = \"\(FileTree.name(of: run.state.workingDirectory))\"", run)
    else { return .unknown("gradle build") }
    project.make(tasks, in: run.path("build"), &run)
    return .done(.unknown)
  }

  private static func subprojects(
    _ words: [String], _ tasks: Set<String>, _ settings: String, _ run: inout CommandRun
  ) -> CommandRun.Outcome {
    var folders: [String] = []
    for line in settings.split(whereSeparator: \.isNewline)
    where String(line).trimmingBlanks.hasPrefix("include") {
      let parts = line.split(
        omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
      folders += stride(from: 1, to: parts.count, by: 2).map {
        String(parts[$0].drop { $0 == ":" }.map { $0 == ":" ? "/" : $0 })
      }
    }
    let named = words.compactMap { word -> String? in
      let parts = word.split(separator: ":").map(String.init)
      return parts.count > 1 ? parts.dropLast().joined(separator: "/") : nil
    }
    for folder in named.isEmpty ? folders : named {
      if run.look(folder).isAbsent {
        return .fails("Project '\(folder)' not found in root project.")
      }
      guard
        let script = run.text(of: "\(folder)/build.gradle")
          ?? run.text(of: "\(folder)/build.gradle.kts")
      else { continue }
      let name = folder.split(separator: "/").last.map(String.init) ?? folder
      let shared = (run.text(of: "build.gradle") ?? run.text(of: "build.gradle.kts") ?? "")
      let version = script.contains("version") ? "" : shared
      guard
        let project = GradleProject(script + "\n" + version, "rootProject.name = '\(name)'", run)
      else { return .unknown("gradle build") }
      project.make(tasks, in: run.path("\(folder)/build"), &run)
    }
    return .done(.unknown)
  }
}

/// The few fields of a Gradle script that name what it makes.
struct GradleProject {
  private let name: String
  private let stem: String
  private let own: String?
  private let isBoot: Bool
  private let isWar: Bool
  private let plainIsOff: Bool
  private let namesMainClass: Bool
  private let isApplication: Bool
  private let release: Int?
  private let mayMakeMore: Bool

  init?(_ script: String, _ settings: String, _ run: CommandRun) {
    guard let name = settings.quoted(after: "rootProject.name") else { return nil }
    self.name = name
    let properties = run.text(of: "gradle.properties") ?? ""
    let given = properties.split(whereSeparator: \.isNewline).first { $0.hasPrefix("version=") }.map
    { String($0.dropFirst(8)).trimmingBlanks }
    let version = script.quoted(after: "version ") ?? script.quoted(after: "version=") ?? given
    let base =
      script.quoted(after: "archiveBaseName") ?? script.quoted(after: "archivesName") ?? name
    stem = version.map { "\(base)-\($0)" } ?? base
    own = script.quoted(after: "archiveFileName") ?? script.settingValue(of: "archiveFileName")
    isBoot = script.contains("org.springframework.boot")
    isWar = script.contains("'war'") || script.contains("\"war\"") || script.contains("    war")
    let compact = script.filter { !$0.isWhitespace }
    plainIsOff =
      compact.contains("jar{enabled=false") || compact.contains("\"jar\"){enabled=false")
      || compact.contains("Jar>(\"jar\"){enabled=false") || compact.contains("'jar'){enabled=false")
      || compact.contains("jar.enabled=false")
    namesMainClass = script.contains("Main-Class")
    isApplication = script.contains("application")
    mayMakeMore =
      script.contains("shadow") || script.contains("io.quarkus") || script.contains("io.ktor")
      || script.contains("fatJar") || script.contains("native")
    release = GradleProject.release(in: script)
  }

  private static func release(in script: String) -> Int? {
    for mark in [
      "JavaLanguageVersion.of(", "jvmToolchain(", "JavaVersion.VERSION_", "options.release = ",
      "options.release.set(",
    ] {
      guard let found = script.range(of: mark) else { continue }
      let digits = script[found.upperBound...].prefix { $0.isNumber }
      if let number = Int(digits) { return number }
    }
    return nil
  }

  func make(_ tasks: Set<String>, in folder: String, _ run: inout CommandRun) {
    let makesAll = !tasks.isDisjoint(with: ["build", "assemble"])
    let libraries = "\(folder)/libs"
    run.open(folder)
    run.state.files.close(libraries)
    let plain = JavaArchive(hasMainClass: namesMainClass, release: release)
    if isBoot, makesAll || !tasks.isDisjoint(with: ["bootJar", "bootWar"]) {
      run.makeArchive(
        at: "\(libraries)/\(own ?? "\(stem).\(isWar ? "war" : "jar")")",
        JavaArchive(hasMainClass: true, release: release))
    }
    if isBoot, makesAll || tasks.contains("jar"), !plainIsOff {
      run.makeArchive(
        at: "\(libraries)/\(stem)-plain.\(isWar && !tasks.contains("jar") ? "war" : "jar")",
        JavaArchive(hasMainClass: false, release: release))
    }
    if !isBoot, makesAll || tasks.contains("jar") || tasks.contains("installDist") {
      run.makeArchive(at: "\(libraries)/\(own ?? "\(stem).jar")", plain)
    }
    if tasks.contains("shadowJar") || makesAll && mayMakeMore {
      run.makeArchive(
        at: "\(libraries)/\(own ?? "\(stem)-all.jar")",
        JavaArchive(hasMainClass: isApplication ? true : namesMainClass, release: release))
    }
    if mayMakeMore { run.state.files.open(libraries) }
    if tasks.contains("installDist") {
      run.makeFolder("\(folder)/install/\(name)/lib", isOpen: true)
      run.makeScript(
        at: "\(folder)/install/\(name)/bin/\(name)", interpreter: "/bin/sh", module: "java")
    }
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
      return .done(.unknown)
    }
    if run.commandName == "javac" { return compile(&run) }
    if run.commandName == "jar" { return pack(&run) }
    return .unknown("java")
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

extension String {
  /// The text of the first element of a name, without what is around it.
  func element(_ name: String) -> String? {
    guard let open = range(of: "<\(name)>"),
      let close = range(of: "</\(name)>", from: open.upperBound)
    else { return nil }
    return String(self[open.upperBound..<close.lowerBound]).trimmingBlanks
  }

  /// The value of `name.set("…")`.
  func settingValue(of name: String) -> String? {
    guard let found = range(of: "\(name).set(") else { return nil }
    let parts = self[found.upperBound...].split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
    return parts.count > 1 ? String(parts[1]) : nil
  }

  /// Without what stands between `<!--` and `-->`.
  var removingComments: String {
    var text = self
    while let open = text.range(of: "<!--"),
      let close = text.range(of: "-->", from: open.upperBound)
    {
      text.removeSubrange(open.lowerBound..<close.upperBound)
    }
    return text
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

extension Node {
  var isFile: Bool { if case .file = self { true } else { false } }
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
