import BuildModel
import Findings

/// What Node does with its arguments: find the main file, then the modules that it loads.
///
/// Source: nodejs.org/api, "Modules: CommonJS modules" and "ECMAScript modules" (resolution); the
/// texts were seen with Node 20 and in GoogleContainerTools/distroless issue 1558.
struct NodeStart {
  let check: StartCheck
  let state: StageState

  func verdict(arguments: [String]) -> StartVerdict {
    if let missing = missingPreload(arguments) { return missing }
    switch NodeArguments(arguments) {
    case .evaluates: return .starts
    // Without a script Node waits for a program on standard input.
    case .noScript:
      // That the base starts Node is not known to the author, who has written no command at all.
      if state.entrypoint.instruction == nil, !state.command.isSet,
        state.baseImage?.isDistroless == true
      {
        return .fails(
          StartFailure(reason: .noCommand, text: "", instruction: state.command.instruction))
      }
      return .unknown(Message("start.unknown.node-without-script"))
    case .script(let script): return load(script, isCertain: true)
    case .scriptOrValue(let script): return load(script, isCertain: false)
    }
  }

  /// `--env-file`, `-r` and `--import` name files that are read first.
  private func missingPreload(_ arguments: [String]) -> StartVerdict? {
    for (index, argument) in arguments.enumerated() {
      guard argument.hasPrefix("-") else { break }
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard ["--env-file", "-r", "--require", "--import"].contains(parts[0]) else { continue }
      guard let value = parts.count > 1 ? parts[1] : arguments.dropFirst(index + 1).first else {
        continue
      }
      let path = FileTree.absolute(value, in: state.workingDirectory)
      if parts[0] == "--env-file" {
        if state.files.look(at: path).isAbsent {
          return check.fails(.moduleMissing, "node: \(value): not found", in: state)
        }
      } else if value.hasPrefix(".") || value.hasPrefix("/") {
        if resolve(path).presence.isAbsent {
          return check.fails(.moduleMissing, "Error: Cannot find module '\(value)'", in: state)
        }
      } else if package(
        String(value.prefix { $0 != "/" }), from: FileTree.parts(of: state.workingDirectory)
      ).isAbsent {
        return check.fails(.packageMissing, "Error: Cannot find module '\(value)'", in: state)
      }
    }
    return nil
  }

  private func load(_ script: String, isCertain: Bool) -> StartVerdict {
    let path = FileTree.absolute(script, in: state.workingDirectory)
    let (found, presence) = resolve(path)
    if case .unknown = presence, let verdict = guess(script, path) { return verdict }
    switch presence {
    case .absent where isCertain: return .fails(notFound(script, path))
    // Node reads its own program as if it were a script.
    case .present(.file) where found.hasSuffix("/bin/node"):
      return check.fails(.entrypointRepeated, "SyntaxError: Invalid or unexpected token", in: state)
    // A program is no script.
    case .present(.file(let file)) where file.facts.program != nil && !found.hasSuffix(".node"):
      return check.fails(.formatError, "SyntaxError: Invalid or unexpected token", in: state)
    case .present(.file(let file)):
      if file.attributes.allows(4, to: state.owner) == false
        || state.files.canReach(found, as: state.owner) == false
      {
        return check.fails(
          .notPermitted, "Error: EACCES: permission denied, open '\(found)'", in: state)
      }
      return ModuleLoader(self, found, file).verdict
    case .absent, .unknown, .present:
      return .unknown(Message("start.unknown.path", ["path": .text(path)]))
    }
  }

  /// What is so although a folder is not known to the last file.
  private func guess(_ script: String, _ path: String) -> StartVerdict? {
    // The name of the runtime itself is no file of the project.
    if ["node", "nodejs"].contains(script), !state.isWidelyUnknown(FileTree.folder(of: path)) {
      return .fails(notFound(script, path))
    }
    // Nor is that of a package manager.
    if ["npm", "npx", "pnpm", "yarn"].contains(script) { return .fails(notFound(script, path)) }
    // A program of a package that is there.
    guard let marker = path.range(of: "/node_modules/") else { return nil }
    let parts = path[marker.upperBound...].split(separator: "/")
    let name = parts.prefix(parts.first?.hasPrefix("@") == true ? 2 : 1).joined(separator: "/")
    guard state.files.look(at: path[..<marker.upperBound] + name).isDirectory else { return nil }
    return .starts
  }

  private func notFound(_ script: String, _ path: String) -> StartFailure {
    let isRepeated = ["node", "nodejs", "/nodejs/bin/node", "/usr/local/bin/node"].contains(script)
    return StartFailure(
      reason: isRepeated ? .entrypointRepeated : .moduleMissing,
      text: "Error: Cannot find module '\(path)'", instruction: check.startInstruction(state))
  }

  // MARK: Resolution

  /// The file itself, or with the endings that Node tries, or the main file of a folder.
  func resolve(_ path: String) -> (path: String, presence: Presence) {
    var sawUnknown = false
    for candidate in [path, "\(path).js", "\(path).json", "\(path).node"] {
      switch state.files.look(at: candidate) {
      case .present(.directory): continue
      case .present(let node): return (candidate, .present(node))
      case .unknown: sawUnknown = true
      case .absent: continue
      }
    }
    guard state.files.look(at: path).isDirectory else {
      return (path, sawUnknown ? .unknown : .absent)
    }
    // A folder may say in its package.json what is its main file.
    if let manifest = manifest(of: path) {
      for main in [manifest.main ?? "index.js", "index.js"] {
        let place = FileTree.absolute(main, in: path)
        for candidate in [place, "\(place).js", "\(place)/index.js"] {
          if case .present(.file(let file)) = state.files.look(at: candidate) {
            return (candidate, .present(.file(file)))
          }
        }
      }
      return (path, sawUnknown ? .unknown : .absent)
    }
    if case .present = state.files.look(at: "\(path)/package.json") { return (path, .unknown) }
    switch state.files.look(at: "\(path)/index.js") {
    case .present(let node): return ("\(path)/index.js", .present(node))
    case .unknown: return (path, .unknown)
    case .absent: return (path, sawUnknown ? .unknown : .absent)
    }
  }

  func manifest(of folder: String) -> PackageManifest? {
    state.files.look(at: "\(folder)/package.json").file
      .flatMap { check.simulation.context.bytes(of: $0) }.flatMap { PackageManifest($0) }
  }

  /// Looks for a package in `node_modules` of the folder and of all above it.
  func package(_ name: String, from folder: [String]) -> Presence {
    var sawUnknown = false
    let extra = (state.scope.value(of: "NODE_PATH") ?? "").split(separator: ":").map {
      "\($0)/\(name)"
    }
    let usual = (0...folder.count).reversed().map { length in
      "/" + (folder.prefix(length) + ["node_modules", name]).joined(separator: "/")
    }
    for path in usual + extra {
      switch state.files.look(at: path) {
      case .present(let node): return .present(node)
      case .unknown: sawUnknown = sawUnknown || !isListed(FileTree.folder(of: path), name)
      case .absent: continue
      }
    }
    return sawUnknown ? .unknown : .absent
  }

  /// A folder that was filled from a manifest holds what that names; what others need of it is not
  /// looked for here.
  private func isListed(_ folder: String, _ name: String) -> Bool {
    guard case .present(.directory(let modules)) = state.files.look(at: folder),
      !modules.mayHaveLess
    else { return false }
    // Where the manifest could not be read, nobody knows what else was installed.
    if case .unknown? = modules.entry(".package-lock.json") { return false }
    return modules.entries.keys.contains { !$0.hasPrefix(".") }
  }
}
