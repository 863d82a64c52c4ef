import BuildModel
import DockerfileSyntax
import Findings

/// Whether a program finds what it reads and may make what it makes when it starts.
///
/// Only what is surely missing or refused counts; everything else starts.
struct StartNeeds {
  let check: StartCheck
  let state: StageState
  /// The start command with its arguments.
  let words: [String]
  var wording = Wording.go

  /// Who tells of what is missing.
  enum Wording {
    case dotNet, go, java, node, python, ruby

    init(_ language: PathExpression.Language) {
      self =
        switch language {
        case .python: .python
        case .javaScript: .node
        case .ruby: .ruby
        case .cSharp: .dotNet
        case .java, .kotlin: .java
        }
    }

    func missing(_ name: String) -> String {
      switch self {
      case .go: "open \(name): no such file or directory"
      case .node: "Error: ENOENT: no such file or directory, open '\(name)'"
      case .python: "FileNotFoundError: [Errno 2] No such file or directory: '\(name)'"
      case .dotNet:
        "Unhandled exception. System.IO.FileNotFoundException: Could not find file '\(name)'."
      case .java: "Exception in thread \"main\" java.nio.file.NoSuchFileException: \(name)"
      case .ruby: "No such file or directory @ rb_sysopen - \(name) (Errno::ENOENT)"
      }
    }

    func denied(_ name: String, verb: String) -> String {
      switch self {
      case .go: "\(verb) \(name): permission denied"
      case .node: "Error: EACCES: permission denied, \(verb) '\(name)'"
      case .python: "PermissionError: [Errno 13] Permission denied: '\(name)'"
      case .dotNet:
        "Unhandled exception. System.UnauthorizedAccessException: Access to the path '\(name)' is denied."
      case .java: "Exception in thread \"main\" java.nio.file.AccessDeniedException: \(name)"
      case .ruby: "Permission denied @ rb_sysopen - \(name) (Errno::EACCES)"
      }
    }
  }

  /// `nil` where nothing stands against it.
  func refusal(of needs: [StartNeed]) -> StartVerdict? {
    // A folder that the program makes itself is there for the files that follow.
    var made: Set<String> = []
    for need in needs {
      if let refusal = refusal(of: need, made) { return refusal }
      if case .makesFolder(let argument) = need, let name = path(of: argument) {
        made.insert(FileTree.absolute(name, in: state.workingDirectory))
      }
    }
    return nil
  }

  private func refusal(of need: StartNeed, _ made: Set<String>) -> StartVerdict? {
    switch need {
    case .variable(let name):
      guard state.scope.environment[name] == nil, !state.scope.mayHaveValue(name) else {
        return nil
      }
      return .unknown(
        Message(
          "start.unknown.variable", ["source": .text(words.first ?? ""), "name": .text(name)]))
    case .beside(let name, let built): return bundle(name, built)
    case .nothing(let text): return check.fails(.libraryMissing, text, in: state)
    case .zone(let argument): return path(of: argument).flatMap(zone)
    case .icu: return cultureData
    case .reads(let argument):
      guard let name = path(of: argument) else { return nil }
      return reading(name)
    case .makesFolder(let argument):
      guard let name = path(of: argument) else { return nil }
      return making(name, verb: "mkdir")
    case .makesFile(let argument):
      // SQLite keeps such a database in memory, or reads the path from what looks like an address.
      guard let name = path(of: argument), name != ":memory:", !name.hasPrefix("file:"),
        !made.contains(FileTree.folder(of: FileTree.absolute(name, in: state.workingDirectory)))
      else { return nil }
      return making(name, verb: "open")
    }
  }

  /// The path as the program gets it; `nil` where it is empty or not known.
  private func path(of argument: StartNeed.Argument) -> String? {
    let path: String?
    switch argument {
    case .literal(let text): path = text
    case .joined(let parts):
      let known = parts.compactMap { self.path(of: $0) }
      path = known.count == parts.count ? known.joined(separator: "/") : nil
    case .environment(let name, let other):
      if state.scope.mayHaveValue(name) { return nil }
      let set = state.scope.environment[name] ?? ""
      path = set.isEmpty ? other : set
    case .flag(let name, let other): path = flag(name) ?? other
    }
    return path.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The value of a flag: `-config x`, `--config x`, `-config=x`.
  ///
  /// Source: pkg.go.dev/flag, "Command line flag syntax".
  private func flag(_ name: String) -> String? {
    for (index, word) in words.enumerated() {
      for dashes in ["-", "--"] {
        if word == dashes + name { return index + 1 < words.count ? words[index + 1] : "" }
        if word.hasPrefix("\(dashes)\(name)=") {
          return String(word.dropFirst(dashes.count + name.count + 1))
        }
      }
    }
    return nil
  }

  // MARK: Files

  private func reading(_ name: String) -> StartVerdict? {
    let full = FileTree.absolute(name, in: state.workingDirectory)
    if name.contains(where: { "*?[".contains($0) }) {
      let folder = FileTree.folder(of: full)
      switch state.files.look(at: folder) {
      case .absent: break
      case .present(.directory(let found))
      where !found.isOpen && found.entries(matching: FileTree.name(of: full)).isEmpty:
        break
      default: return nil
      }
      return check.fails(
        .moduleMissing, "panic: template: pattern matches no files: `\(name)`", in: state)
    }
    guard isAbsent(full) else { return nil }
    // What lies in the project by that name was left behind.
    let isOwn = isOfProject(name)
    if isOwn, name.contains("conf") {
      return check.fails(.moduleMissing, wording.missing(name), in: state)
    }
    // Settings and secrets are often mounted when the container is run.
    if ["conf", "secret", "cred", ".env", "key", "cert"].contains(where: { name.contains($0) }) {
      return .unknown(Message("start.unknown.path", ["path": .text(full)]))
    }
    return check.fails(.moduleMissing, wording.missing(name), in: state)
  }

  /// Whether the project has a file of that path, seen from its own folder: `config/app.yaml`,
  /// `/app/config/app.yaml`.
  private func isOfProject(_ name: String) -> Bool {
    let parts = name.split(separator: "/").map(String.init)
    let context = check.simulation.context
    if !name.hasPrefix("/") { return parts.count > 1 && context.look(at: name).node != nil }
    return parts.indices.dropLast().contains { start in
      start > 0 && context.look(at: parts[start...].joined(separator: "/")).node != nil
    }
  }

  /// The resources of a Swift target, which `Bundle.module` ends the program without.
  ///
  /// Source: swiftlang/swift-package-manager, the accessor that it writes for resources.
  private func bundle(_ name: String, _ built: String) -> StartVerdict? {
    let program = state.look(forProgram: words.first ?? "").path
    let place = FileTree.absolute(name, in: FileTree.folder(of: state.files.realPath(of: program)))
    guard state.files.look(at: place).isAbsent, state.files.look(at: built).isAbsent else {
      return nil
    }
    return check.fails(
      .moduleMissing, "Fatal error: could not load resource bundle: from \(place) or \(built)",
      in: state)
  }

  /// Whether nothing is there; below `/var/lib` of a bare base only its own packages have folders.
  private func isAbsent(_ path: String) -> Bool {
    switch state.files.look(at: path) {
    case .absent: return true
    case .present: return false
    case .unknown:
      let isBare =
        state.baseImage?.vendor == "google-distroless" || state.baseImage?.family == "linux"
      let parts = FileTree.parts(of: path)
      return isBare && parts.count > 2 && parts[0] == "var" && parts[1] == "lib"
        && !["apt", "dpkg", "apk", "misc", "pam", "systemd"].contains(parts[2])
        && !state.systemMayHaveMore && state.unknownCommand == nil
        && !state.files.mayHaveBeenFilled("/var/lib")
        && state.files.look(at: "/var/lib/\(parts[2])").node == nil
    }
  }

  /// Whether the last folder that is there may be written to; a file needs its folder to be there.
  private func making(_ name: String, verb: String) -> StartVerdict? {
    let full = FileTree.absolute(name, in: state.workingDirectory)
    if case .present = state.files.look(at: full) { return nil }
    var folder = FileTree.folder(of: full)
    while isAbsent(folder), folder != "/" {
      // Docker makes the folder of a volume, for root.
      if isVolume(folder) {
        return state.isRoot
          ? nil : check.fails(.notPermitted, wording.denied(name, verb: verb), in: state)
      }
      if verb == "open" {
        return check.fails(.moduleMissing, wording.missing(name), in: state)
      }
      folder = FileTree.folder(of: folder)
    }
    if state.isRoot { return nil }
    guard case .present(.directory(let found)) = state.files.look(at: folder), !found.mayHaveLess,
      state.mayWrite(into: found) == false
    else { return nil }
    return check.fails(.notPermitted, wording.denied(name, verb: verb), in: state)
  }

  private func isVolume(_ path: String) -> Bool {
    check.simulation.build.shippedStages.contains { stage in
      stage.instructions.contains { instruction in
        instruction.keyword == .volume
          && instruction.words.contains { word in
            state.scope.expand(word).map { FileTree.absolute($0, in: "/") == path } ?? true
          }
      }
    }
  }

  /// Source: learn.microsoft.com, ".NET globalization and ICU".
  private var cultureData: StartVerdict? {
    let variable = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"
    let isInvariant = ["1", "true"].contains(
      (state.scope.environment[variable] ?? "").lowercased())
    let isBare =
      state.isScratch || state.baseImage?.vendor == "google-distroless"
      || state.baseImage?.family == "linux"
    guard !isInvariant, !state.scope.mayHaveValue(variable), isBare, state.isBaseKnown,
      !state.systemMayHaveMore, state.unknownCommand == nil,
      !state.installedPackages.contains(where: { $0.contains("icu") || $0.hasPrefix("dotnet") }),
      !hasFile(named: "libicu")
    else { return nil }
    return check.fails(
      .libraryMissing,
      "Process terminated. Couldn't find a valid ICU package installed on the system. Please install libicu (or icu-libs) using your package manager and try again.",
      in: state)
  }

  private func hasFile(named part: String) -> Bool {
    var found = false
    state.files.forEachFile { path, _, _ in found = found || path.contains(part) }
    return found
  }

  /// Source: pkg.go.dev/time, "LoadLocation".
  private func zone(_ name: String) -> StartVerdict? {
    if name == "UTC" || name == "Local" || name.isEmpty { return nil }
    if state.scope.environment["ZONEINFO"] != nil || state.scope.mayHaveValue("ZONEINFO") {
      return nil
    }
    let places = ["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/locale/TZ"]
    // Plain Alpine has the data in a package of its own.
    let isPlainAlpine =
      state.baseImage?.family == "linux" && state.baseImage?.system?.hasPrefix("alpine") == true
      && !state.installedPackages.contains("tzdata") && !state.systemMayHaveMore
      && state.unknownCommand == nil && state.files.look(at: "/usr/share/zoneinfo").node == nil
      && !state.files.mayHaveBeenFilled("/usr/share")
    let isNowhere =
      places.allSatisfy { state.files.look(at: "\($0)/\(name)").isAbsent }
      && state.files.look(at: "/usr/local/go/lib/time/zoneinfo.zip").isAbsent
    guard isPlainAlpine || isNowhere else { return nil }
    return check.fails(.moduleMissing, "unknown time zone \(name)", in: state)
  }
}
