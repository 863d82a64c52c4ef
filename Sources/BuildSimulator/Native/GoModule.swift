import BuildModel
import Findings

/// What `go.mod` says.
struct GoModule {
  let name: String
  let folder: String
  private let required: [String]
  let hasReplacements: Bool
  /// A `go.work` beside it or above it may name where other modules lie.
  let isInWorkspace: Bool
  /// The `go.mod` of a folder that `go.work` names and that is not there.
  let missingMember: String?
  /// The version of Go that it asks for.
  let goVersion: String?
  /// Modules that lie in folders of the project.
  private let replaced: [(name: String, path: String)]

  /// The module of a package's folder, or of one above it; `nil` where it is not known.
  ///
  /// `word` is a package as the command line names it: `.`, `./cmd/app`, `./...`. In a workspace the
  /// modules lie below the working folder.
  init?(_ run: CommandRun, naming word: String = ".") {
    let place = word.hasSuffix("/...") ? String(word.dropLast(4)) : word
    let isFolder = place.hasPrefix("./") && !place.hasSuffix(".go")
    let isMember =
      isFolder && GoModule.workspace(above: run.state.workingDirectory, run) != nil
    var folder = isMember ? run.path(place) : run.state.workingDirectory
    while run.state.files.look(at: folder == "/" ? "/go.mod" : "\(folder)/go.mod").isAbsent,
      folder != "/"
    {
      folder = FileTree.folder(of: folder)
    }
    guard let text = run.text(of: folder == "/" ? "/go.mod" : "\(folder)/go.mod") else {
      return nil
    }
    self.folder = folder
    let workspace = GoModule.workspace(above: folder, run)
    isInWorkspace = workspace != nil
    missingMember = workspace.flatMap { GoModule.missingMember(of: $0, run) }
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }.map {
      String(Substring($0)).trimmingBlanks
    }
    guard let line = lines.first(where: { $0.hasPrefix("module ") }) else { return nil }
    name = String(line.dropFirst(7)).trimmingBlanks.filter { $0 != "\"" }
    hasReplacements = lines.contains { $0.hasPrefix("replace") }
    goVersion = lines.first { $0.hasPrefix("go ") }.map { String($0.dropFirst(3)).trimmingBlanks }
    replaced = lines.compactMap { line in
      guard line.utf8.contains(0x3E), let arrow = line.range(of: "=>") else { return nil }
      let left = line[..<arrow.lowerBound].split(separator: " ").first { $0 != "replace" }
      let right = String(line[arrow.upperBound...]).trimmingBlanks
      return right.hasPrefix(".") ? left.map { (String($0), right) } : nil
    }
    required = lines.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      if words.first == "require", words.count >= 3, words[1] != "(" { return words[1] }
      return words.count >= 2 && words[0].contains(".") && words[1].hasPrefix("v") ? words[0] : nil
    }
  }

  /// The folder of the `go.work` that counts; `nil` where there is none.
  private static func workspace(above folder: String, _ run: CommandRun) -> String? {
    if run.state.scope.value(of: "GOWORK") == "off" { return nil }
    var folder = folder
    while run.state.files.look(at: FileTree.absolute("go.work", in: folder)).isAbsent {
      if folder == "/" { return nil }
      folder = FileTree.folder(of: folder)
    }
    return folder
  }

  /// Source: go.dev/ref/mod, "use directive".
  private static func missingMember(of workspace: String, _ run: CommandRun) -> String? {
    guard let text = run.text(of: FileTree.absolute("go.work", in: workspace)) else { return nil }
    let words = text.utf8.split { [0x0A, 0x0D, 0x20, 0x09].contains($0) }.map {
      String(Substring($0))
    }
    return words.filter { $0.hasPrefix("./") || $0.hasPrefix("../") }
      .map { FileTree.absolute("\($0)/go.mod", in: workspace) }
      .first { run.state.files.look(at: $0).isAbsent }
  }

  func isRequired(_ package: String) -> Bool {
    required.contains { package == $0 || package.hasPrefix($0 + "/") }
  }

  /// Asked for, and to be had from elsewhere.
  func isFetched(_ package: String) -> Bool {
    isRequired(package)
      && !replaced.contains { package == $0.name || package.hasPrefix($0.name + "/") }
  }

  /// A module of the project that is not where the file says.
  func missingReplacement(_ run: CommandRun) -> (name: String, path: String)? {
    replaced.first {
      run.state.files.look(at: FileTree.absolute("\($0.path)/go.mod", in: folder)).isAbsent
    }
  }

  /// The last part of the package's folder, or of the module's name at its root.
  func package(at folder: String) -> GoPackage {
    guard folder == self.folder else {
      return GoPackage(name: FileTree.name(of: folder), folder: folder, isProgram: true)
    }
    let names = name.split(separator: "/").map(String.init)
    let isVersion = names.last.map { $0.hasPrefix("v") && Int($0.dropFirst()) != nil } ?? false
    let last = isVersion && names.count > 1 ? names[names.count - 2] : names.last ?? "main"
    return GoPackage(name: last, folder: folder, isProgram: true)
  }
}
