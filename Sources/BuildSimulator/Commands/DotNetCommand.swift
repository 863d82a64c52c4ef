import BuildModel
import Findings

/// `dotnet publish` makes a library, its settings and a starter of the same name.
///
/// Source: learn.microsoft.com, "dotnet publish" (default output `bin/<configuration>/<framework>/publish`);
/// `AssemblyName` takes the project file's name by default.
struct DotNetCommand: SimulatedCommand {
  static let names = ["dotnet"]

  private static let valueOptions: Set<String> = [
    "-c", "--configuration", "-o", "--output", "-r", "--runtime", "-f", "--framework", "-a",
    "--arch", "--os", "-v",
    "--verbosity", "--self-contained", "--sc", "-p", "--source", "-s",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown, let verb = run.arguments.first ?? nil else { return .unknown("dotnet") }
    if verb.hasPrefix("--") { return .done(.zero) }
    if let image = run.state.baseImage, image.family == "dotnet", !image.reference.contains("sdk"),
      !run.state.systemMayHaveMore,
      run.state.unknownCommand == nil
    {
      return .fails(
        "The command could not be loaded, possibly because:\n  * You intended to execute a .NET SDK command:\n      No .NET SDKs were found."
      )
    }
    // `/p:Name=value` is a property as `-p:` is.
    let operands =
      run.operands(valueOptions: valueOptions)?.dropFirst().filter {
        !($0.hasPrefix("/") && $0.contains(":"))
      } ?? []
    if verb == "new" || verb == "tool" {
      let folder = run.value(ofOption: "-o", "--output", "--tool-path")
      run.openEverything(in: folder.map { run.path($0) } ?? run.state.workingDirectory)
      return .done(.unknown)
    }
    guard ["restore", "build", "publish"].contains(verb) else {
      return ["clean", "dev-certs", "nuget", "test", "workload", "format"].contains(
        verb)
        ? .done(.unknown) : .unknown("dotnet \(verb)")
    }
    switch DotNetProjects.find(operands.first, run) {
    case .missing(let text): return .fails(text)
    case .unknown: return .unknown("dotnet \(verb)")
    case .found(let projects, let isSolution):
      let known = run
      if let missing = projects.compactMap({ missingReference(of: $0, known) }).first {
        return verb == "restore" || run.has(option: "--no-restore") && verb != "publish"
          ? .done(.unknown) : .fails(missing)
      }
      for project in projects {
        let assets = FileTree.folder(of: run.path(project)) + "/obj/project.assets.json"
        if verb != "restore", run.has(option: "--no-restore"),
          run.state.files.look(at: assets).isAbsent
        {
          return .fails(
            "error NETSDK1004: Assets file '\(assets)' not found. Run a NuGet package restore to generate this file."
          )
        }
        if run.isReadOnly(assets) {
          return .fails("error MSB3191: Unable to create directory \"obj/\". Read-only file system")
        }
        run.makeFile(at: assets)
        run.open(FileTree.folder(of: assets))
      }
      if verb == "restore" { return .done(.unknown) }
      for project in projects {
        if let outcome = publish(project, isSolution: isSolution, isBuild: verb == "build", &run) {
          return outcome
        }
      }
      return .done(.unknown)
    }
  }

  /// A project that another one refers to and that was not copied.
  private static func missingReference(of path: String, _ run: CommandRun) -> String? {
    guard let text = run.text(of: path) else { return nil }
    let folder = FileTree.folder(of: run.path(path))
    var start = text.startIndex
    while let found = text.range(of: "<ProjectReference", from: start) {
      start = found.upperBound
      guard
        let name = text[found.upperBound...].split(separator: "\"", maxSplits: 2).dropFirst().first
      else { break }
      let place = FileTree.absolute(String(name.map { $0 == "\\" ? "/" : $0 }), in: folder)
      if run.state.files.look(at: place).isAbsent {
        return "error CS0006: Metadata file of the project \(place) could not be found"
      }
    }
    return nil
  }

  /// Native programs are linked by clang or gcc, which only the `-aot` SDKs have.
  ///
  /// Source: dotnet-docker, `src/sdk/10.0/*/amd64/Dockerfile` and `*-aot`.
  private static func lacksLinker(_ run: CommandRun) -> Bool {
    guard let image = run.state.baseImage, image.reference.contains("dotnet/sdk"),
      let tag = image.tag, !tag.contains("aot"),
      run.state.unknownCommand == nil, run.shell.firstUnknown == nil
    else { return false }
    return run.state.installedPackages.isDisjoint(with: [
      "clang", "gcc", "build-base", "build-essential",
    ])
      && !run.state.systemMayHaveMore
  }

  /// A framework that the SDK does not know yet.
  private static func tooNew(_ project: DotNetProject, _ run: CommandRun) -> String? {
    guard let image = run.state.baseImage, image.reference.contains("dotnet/sdk"),
      let own = image.tag.flatMap({ Int($0.prefix { $0.isNumber }) }), own >= 5,
      let wanted = project.version, wanted > own
    else { return nil }
    return
      "error NETSDK1045: The current .NET SDK does not support targeting .NET \(wanted).0.  Either target .NET \(own).0 or lower, or use a version of the .NET SDK that supports .NET \(wanted).0."
  }

  /// What stops it; `nil` where it went on.
  private static func publish(
    _ path: String, isSolution: Bool, isBuild: Bool, _ run: inout CommandRun
  ) -> CommandRun.Outcome? {
    guard let text = run.text(of: path) else { return .unknown("dotnet publish") }
    if DotNetProject.isSetElsewhere(text, path: path, run) { return .unknown("dotnet publish") }
    let shared = DotNetProject.shared(above: path, run).flatMap { run.text(of: $0) } ?? ""
    let project = DotNetProject(text, path: path, run, shared: shared)
    if !isBuild, project.isNative, lacksLinker(run) {
      return .fails(
        "error : Platform linker ('clang' or 'gcc') not found in PATH. Ensure you have all the required prerequisites documented at https://aka.ms/nativeaot-prerequisites."
      )
    }
    if let text = tooNew(project, run) { return .fails(text) }
    // Libraries of a solution are published too, and start nothing.
    if isSolution, !project.isProgram { return nil }
    let folder = FileTree.folder(of: run.path(path))
    let configuration =
      run.value(ofOption: "-c", "--configuration") ?? (isBuild ? "Debug" : "Release")
    let framework = run.value(ofOption: "-f", "--framework") ?? project.framework
    let usual = [
      "\(folder)/bin/\(configuration)/\(framework)", project.runtime, isBuild ? nil : "publish",
    ].compactMap(\.self).joined(separator: "/")
    let output = run.value(ofOption: "-o", "--output").map { run.path($0) } ?? usual
    if run.isRefused(writing: output + "/x") {
      return .fails("error MSB3021: Unable to copy file. Access to the path '\(output)' is denied.")
    }
    // What packages and other projects bring is not listed.
    run.makeFolder(
      output, isOpen: text.contains("<PackageReference") || text.contains("<ProjectReference"))
    project.put(into: output, source: run.text(of: "\(folder)/Program.cs"), &run)
    putCopied(text, from: folder, into: output, &run)
    if project.isWeb, case .present(.directory(let files)) = run.state.files.look(at: folder) {
      for (name, node) in files.entries(matching: "*.json") {
        run.put(node, at: "\(output)/\(name)")
      }
      // Source: learn.microsoft.com, "ASP.NET Core web SDK", default items.
      for path in run.contextFiles(below: folder, ending: ".json") ?? []
      where !path.contains("/obj/") && !path.contains("/bin/") && path.hasPrefix("\(folder)/") {
        guard let node = run.state.files.look(at: path).node else { continue }
        run.put(node, at: output + path.dropFirst(folder == "/" ? 0 : folder.utf8.count))
      }
      if let node = files.entry("wwwroot") { run.put(node, at: "\(output)/wwwroot") }
    }
    return nil
  }
}

extension DotNetCommand {
  /// Files that the project file says are copied beside what is made.
  ///
  /// Source: learn.microsoft.com, "Common MSBuild project items", `CopyToOutputDirectory`.
  private static func putCopied(
    _ text: String, from folder: String, into output: String, _ run: inout CommandRun
  ) {
    for item in text.split(separator: "<None").dropFirst()
      + text.split(separator: "<Content").dropFirst()
    {
      let end = item.range(of: "</ItemGroup")?.lowerBound ?? item.endIndex
      let words = item[..<end].split(separator: "\"", omittingEmptySubsequences: false)
      guard item[..<end].range(of: "CopyTo") != nil, words.count > 1,
        ["Update=", "Include="].contains(where: { words[0].hasSuffix($0) })
      else { continue }
      let name = String(words[1].map { $0 == "\\" ? "/" : $0 })
      let parts = name.split(separator: "/").prefix { !$0.contains("*") }
      if name.contains("$") || name.contains(";") || parts.isEmpty {
        run.open(output)
      } else if name.contains("*") {
        run.copyFolder(
          "\(folder)/\(parts.joined(separator: "/"))",
          into: "\(output)/\(parts.joined(separator: "/"))")
      } else if let node = run.state.files.look(at: FileTree.absolute(name, in: folder)).node {
        run.put(node, at: FileTree.absolute(name, in: output))
      }
    }
  }
}

/// The projects that a command works on.
enum DotNetProjects {
  case found([String], isSolution: Bool)
  case missing(String)
  case unknown

  /// The one that is named, or the only one of the folder; all of a solution.
  static func find(_ operand: String?, _ run: CommandRun) -> DotNetProjects {
    if let operand,
      operand.hasSuffix("proj") || operand.hasSuffix(".sln") || operand.hasSuffix(".slnx")
    {
      if run.look(operand).isAbsent {
        return .missing("MSBUILD : error MSB1009: Project file does not exist.\nSwitch: \(operand)")
      }
      return operand.hasSuffix("proj")
        ? .found([operand], isSolution: false) : solution(operand, run)
    }
    let place = operand ?? "."
    if run.look(place).isAbsent {
      return .missing("MSBUILD : error MSB1009: Project file does not exist.\nSwitch: \(place)")
    }
    guard case .present(.directory(let folder)) = run.look(place) else { return .unknown }
    let projects = ["*.csproj", "*.fsproj", "*.vbproj"].flatMap { folder.entries(matching: $0) }
      .map(\.name)
    let solutions = ["*.sln", "*.slnx"].flatMap { folder.entries(matching: $0) }.map(\.name)
    if folder.isOpen, projects.isEmpty, solutions.isEmpty { return .unknown }
    if projects.count + solutions.count > 1 {
      // A solution of the project's own name is taken.
      let names = Set((projects + solutions).map { $0.prefix { $0 != "." } })
      if projects.count == 1, solutions.count == 1, names.count == 1 { return .unknown }
      return .missing(
        "MSBUILD : error MSB1011: Specify which project or solution file to use because this folder contains more than one project or solution file."
      )
    }
    let prefix = place == "." ? "" : "\(place)/"
    if let solution = solutions.first { return self.solution(prefix + solution, run) }
    if let project = projects.first { return .found([prefix + project], isSolution: false) }
    return .missing(
      "MSBUILD : error MSB1003: Specify a project or solution file. The current working directory does not contain a project or solution file."
    )
  }

  private static func solution(_ path: String, _ run: CommandRun) -> DotNetProjects {
    guard let text = run.text(of: path) else { return .unknown }
    let folder = FileTree.folder(of: run.path(path))
    let names = text.split(separator: "\"").map { $0.map { $0 == "\\" ? "/" : $0 } }.map {
      String($0)
    }
    .filter { $0.hasSuffix("proj") }
    let places = names.map { FileTree.absolute($0, in: folder) }
    if let missing = places.first(where: { run.state.files.look(at: $0).isAbsent }) {
      return .missing("error MSB3202: The project file \"\(missing)\" was not found.")
    }
    return .found(places, isSolution: true)
  }
}
