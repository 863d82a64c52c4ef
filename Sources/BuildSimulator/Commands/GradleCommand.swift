import BuildModel
import Findings

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
      if !tasks.isDisjoint(with: ["init", "wrapper"]) { return .unknown("gradle init") }
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
    if let version = missingToolchain(script, settings, run) {
      return .fails(
        "Cannot find a Java installation on your machine (Linux) matching: {languageVersion=\(version), vendor=any vendor, implementation=vendor-specific, nativeImageCapable=false}. Toolchain download repositories have not been configured."
      )
    }
    project.make(tasks, in: run.path("build"), &run)
    return .done(.unknown)
  }

  /// The Java that a toolchain asks for, where the image has another one and nothing tells where to fetch it.
  ///
  /// Source: docs.gradle.org, "Toolchains for JVM projects", auto-provisioning.
  private static func missingToolchain(
    _ script: String, _ settings: String, _ run: CommandRun
  ) -> Int? {
    guard let own = run.state.javaVersion, run.state.installedPackages.isEmpty,
      run.state.unknownCommand == nil, !settings.contains("toolchain"),
      !settings.contains("foojay"),
      !(run.state.baseImage?.reference.contains("-and-") ?? true)
    else { return nil }
    for mark in ["JavaLanguageVersion.of(", "jvmToolchain("] {
      guard let found = script.range(of: mark),
        let wanted = Int(script[found.upperBound...].prefix { $0.isNumber }), wanted != own
      else { continue }
      return wanted
    }
    return nil
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
  /// `nil` where a plugin from elsewhere may name it.
  private let namesMainClass: Bool?
  private let mainClass: String?
  /// Other people's libraries stay outside of the archive.
  private let isThin: Bool
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
    let mayBeElsewhere =
      script.contains("apply from") || script.contains("apply(from") || script.contains("alias(")
      || !run.look("buildSrc").isAbsent || !run.look("build-logic").isAbsent
    namesMainClass = script.contains("Main-Class") ? true : mayBeElsewhere ? nil : false
    // `mainClass = 'org.acme.App'`, `mainClass.set("org.acme.App")`
    let application = script.settingValue(of: "mainClass") ?? script.quoted(after: "mainClass.set(")
    mainClass =
      application
      ?? script.range(of: "Main-Class").flatMap { found in
        // `attributes 'Main-Class': 'org.acme.App'`, `attributes["Main-Class"] = "org.acme.App"`
        let parts = script[found.upperBound...].split(
          omittingEmptySubsequences: false, whereSeparator: { $0 == "\"" || $0 == "'" })
        return parts.count > 2 ? String(parts[2]) : nil
      }
    isThin =
      (script.contains("implementation") || script.contains("kotlin(\"jvm\")"))
      && !script.contains("configurations.")
      && !script.contains("Class-Path") && !script.contains("zipTree")
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
    let main = isThin ? mainClass : nil
    let ownClasses = JavaSources.classes(in: FileTree.folder(of: folder), run)
    let start = JavaSources.main(of: mainClass, in: FileTree.folder(of: folder), run)
    let plain = JavaArchive(
      hasMainClass: namesMainClass, mainClass: mainClass, release: release,
      foreignClass: main.flatMap { run.foreignClass(of: $0, in: FileTree.folder(of: folder)) },
      ownClasses: ownClasses, main: start)
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
        JavaArchive(
          hasMainClass: isApplication ? true : namesMainClass, mainClass: mainClass,
          release: release, ownClasses: ownClasses, main: start))
    }
    if mayMakeMore { run.state.files.open(libraries) }
    if tasks.contains("distTar") || makesAll && isApplication {
      let archive = "\(folder)/distributions/\(stem).tar"
      run.makeFile(at: archive) { $0.facts.archivedLauncher = "\(stem)/bin/\(name)" }
    }
    if tasks.contains("installDist") {
      run.state.files.close("\(folder)/install")
      run.makeFolder("\(folder)/install/\(name)/lib", isOpen: true)
      run.makeArchive(at: "\(folder)/install/\(name)/lib/\(own ?? "\(stem).jar")", plain)
      run.makeScript(
        at: "\(folder)/install/\(name)/bin/\(name)", interpreter: "/bin/sh", module: "java")
    }
  }
}
