import BuildModel
import Findings

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
      // `dependency:get`, `archetype:generate`, `help:evaluate` and others need no project.
      let free = ["archetype:", "dependency:copy", "dependency:get", "help:", "wrapper:"]
      if !goals.isEmpty,
        goals.allSatisfy({ goal in
          free.contains(where: goal.hasPrefix) || goal.filter { $0 == ":" }.count > 1
        })
      {
        return .unknown("mvn")
      }
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
    if goals.contains("install") { run.state.hasInstalledModules = true }
    if let failure = missingSibling(of: text, run) { return .fails(failure) }
    return build(".", text, parent: nil, &run, depth: 0) ?? .done(.unknown)
  }

  /// `-pl api` alone, where `api` needs another module that no repository has.
  ///
  /// Source: maven.apache.org, "Guide to Working with Multiple Modules" (`--also-make`).
  private static func missingSibling(of text: String, _ run: CommandRun) -> String? {
    guard let list = run.value(ofOption: "-pl", "--projects"),
      !run.has(option: "-am", "--also-make"),
      !run.state.hasInstalledModules, run.state.unknownCommand == nil
    else { return nil }
    let wanted = Set(list.split(separator: ",").map { String($0.drop { $0 == ":" }) })
    let poms = MavenProject.modules(text).compactMap { path in
      run.text(of: "\(path)/pom.xml").map { (path: path, text: $0.removingComments) }
    }
    func artifact(_ text: String) -> String? {
      ["parent", "dependencies", "build", "dependencyManagement"]
        .reduce(text) { $0.removing(element: $1) }.element("artifactId")
    }
    let named = poms.map { (path: $0.path, text: $0.text, artifact: artifact($0.text) ?? "") }
    for module in named where wanted.contains(module.path) || wanted.contains(module.artifact) {
      let needed = module.text.element("dependencies") ?? ""
      let missing = named.first { other in
        !other.artifact.isEmpty && !wanted.contains(other.path) && !wanted.contains(other.artifact)
          && needed.contains("<artifactId>\(other.artifact)</artifactId>")
      }
      if let missing {
        return
          "[ERROR] Failed to execute goal on project \(module.artifact): Could not resolve dependencies: Could not find artifact \(missing.artifact)"
      }
    }
    return nil
  }

  /// `-Dmaven.compiler.release=25` over what the project says.
  private static func release(given run: CommandRun) -> Int? {
    let names = ["maven.compiler.release", "maven.compiler.target", "java.version"]
    return run.arguments.compactMap(\.self).lazy.compactMap { word in
      names.first { word.hasPrefix("-D\($0)=") }.flatMap { Int(word.dropFirst($0.count + 3)) }
    }.first
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
    var project = MavenProject(text, parent: parent)
    if let given = release(given: run) { project?.release = given }
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
    let foreign =
      project.isThin || project.classPathFolder != nil
      ? text.element("mainClass").flatMap { run.foreignClass(of: $0, in: run.path(folder)) } : nil
    run.state.files.close(target)
    run.makeArchive(
      at: "\(target)/\(project.finalName).\(project.packaging)",
      JavaArchive(
        hasMainClass: project.hasMainClass, mainClass: text.element("mainClass"),
        release: project.release,
        foreignClass: project.isThin ? foreign : nil,
        libraries: foreign == nil ? nil : project.classPathFolder,
        ownClasses: JavaSources.classes(in: run.path(folder), run),
        main: JavaSources.main(of: text.element("mainClass"), in: run.path(folder), run)),
      modules: JavaSources.modules(in: run.path(folder), run))
    for inner in ["classes", "generated-sources", "maven-archiver", "maven-status", "lib"] {
      if inner == "lib", !text.contains("copy-dependencies") { continue }
      run.open("\(target)/\(inner)")
    }
    if text.contains("quarkus-maven-plugin") { makeQuarkus(project, text, in: target, &run) }
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
          release: project.release, ownClasses: JavaSources.classes(in: run.path(folder), run),
          main: JavaSources.main(of: text.element("mainClass"), in: run.path(folder), run)))
    }
    // Other plugins may put more beside it.
    if project.mayMakeMore { run.state.files.open(target) }
    return nil
  }
}

extension MavenCommand {
  /// The folder of a fast jar, or one jar with everything.
  ///
  /// Source: quarkus.io, "Building applications with Maven" (`quarkus.package.jar.type`).
  private static func makeQuarkus(
    _ project: MavenProject, _ text: String, in target: String, _ run: inout CommandRun
  ) {
    let names = ["quarkus.package.jar.type", "quarkus.package.type"]
    let given = names.compactMap { name in
      run.arguments.compactMap(\.self).first { $0.hasPrefix("-D\(name)=") }
        .map { String($0.dropFirst(name.count + 3)) } ?? text.element(name)
    }.first
    if given == "uber-jar" {
      return run.makeArchive(
        at: "\(target)/\(project.finalName)-runner.jar",
        JavaArchive(hasMainClass: true, release: project.release))
    }
    guard given == nil || given == "fast-jar" || given == "jar" else {
      return run.state.files.open(target)
    }
    let folder = "\(target)/quarkus-app"
    run.makeArchive(
      at: "\(folder)/quarkus-run.jar",
      JavaArchive(hasMainClass: true, release: project.release, libraries: "lib"))
    for inner in ["app", "lib", "lib/boot", "lib/main", "quarkus"] {
      run.open("\(folder)/\(inner)")
    }
    run.makeFile(at: "\(folder)/quarkus-app-dependencies.txt")
  }
}
