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

/// Follows what a script loads, through the project's own files.
private struct ModuleLoader {
  let start: NodeStart
  let path: String
  let file: File

  init(_ start: NodeStart, _ path: String, _ file: File) {
    self.start = start
    self.path = path
    self.file = file
  }

  var verdict: StartVerdict {
    var open = [(path, file)]
    var seen: Set<String> = []
    var unknown: Message?
    while let (path, file) = open.popLast(), seen.count < 500 {
      if file.content == nil, case .image = file.origin {
        unknown = Message("start.unknown.path", ["path": .text(path)])
      }
      guard seen.insert(path).inserted else { continue }
      if let refusal = refusal(of: file, at: path) {
        guard case .unknown(let message) = refusal else { return refusal }
        unknown = unknown ?? message
      }
      guard let code = read(file, at: path) else { continue }
      let folder = FileTree.parts(of: start.state.files.realPath(of: path)).dropLast().map { $0 }
      for module in code.modules {
        if module.hasPrefix(".") || module.hasPrefix("/") {
          let target = start.resolve(
            FileTree.absolute(module, in: "/" + folder.joined(separator: "/")))
          switch target.presence {
          case .present(.file(let next)):
            if next.facts.program != nil {
              if let refusal = nativeRefusal(next, module) { return refusal }
              continue
            }
            open.append((target.path, next))
          case .present: continue
          case .unknown: unknown = Message("start.unknown.path", ["path": .text(module)])
          case .absent: return missing(module, from: path, in: folder, code)
          }
          continue
        }
        switch start.package(module, from: folder) {
        case .present(.directory(let package)):
          guard case .file(let manifest)? = package.entry("package.json") else { continue }
          if let refusal = nativeRefusal(manifest, module) { return refusal }
          // A package of the project itself says which file it is.
          if !package.isOpen, let main = ownMain(manifest), lacks(main, package) {
            return missing(module, from: path, in: folder, code)
          }
        case .present: continue
        case .unknown: unknown = Message("start.unknown.path", ["path": .text(module)])
        case .absent: return missing(module, from: path, in: folder, code)
        }
      }
    }
    return unknown.map { .unknown($0) } ?? .starts
  }

  /// What a script of the project, or what was compiled from one, lacks of files before anything else.
  private func refusal(of file: File, at path: String) -> StartVerdict? {
    let isScript = [".js", ".mjs", ".cjs", ".ts"].contains(where: path.hasSuffix)
    guard isScript, !path.contains("/node_modules/") else { return nil }
    let text =
      file.facts.source
      ?? start.check.simulation.context.bytes(of: file).map { String(decoding: $0, as: UTF8.self) }
    let real = start.state.files.realPath(of: path)
    return text.flatMap {
      ScriptNeeds.refusal(of: $0, at: real, .javaScript, start.check, start.state)
    }
  }

  private func ownMain(_ manifest: File) -> String? {
    guard manifest.contextPath != nil,
      let bytes = start.check.simulation.context.bytes(of: manifest),
      String(decoding: bytes, as: UTF8.self).range(of: "\"exports\"") == nil
    else { return nil }
    return PackageManifest(bytes)?.main
  }

  private func lacks(_ main: String, _ package: Directory) -> Bool {
    var files = FileTree()
    files.root = package
    return [main, "\(main).js", "\(main).json", "\(main)/index.js", "index.js"].allSatisfy {
      files.look(at: "/\($0)").isAbsent
    }
  }

  /// What a file says itself of what it loads.
  private func read(_ file: File, at path: String) -> (modules: [String], usesRequire: Bool)? {
    if !file.facts.imports.isEmpty || file.content == nil {
      return (file.facts.imports, file.facts.usesRequire)
    }
    guard [".js", ".mjs", ".cjs", ".ts"].contains(where: { path.hasSuffix($0) }),
      let bytes = start.check.simulation.context.bytes(of: file)
    else { return nil }
    let code = JavaScriptSource(String(decoding: bytes, as: UTF8.self))
    return (code.modules, code.usesRequire)
  }

  private func missing(
    _ module: String, from path: String, in folder: [String],
    _ code: (modules: [String], usesRequire: Bool)
  ) -> StartVerdict {
    let isFile = module.hasPrefix(".")
    let text =
      code.usesRequire
      ? "Error: Cannot find module '\(module)'"
      : isFile
        ? "Error [ERR_MODULE_NOT_FOUND]: Cannot find module "
          + "'\(FileTree.absolute(module, in: "/" + folder.joined(separator: "/")))' imported from \(path)"
        : "Error [ERR_MODULE_NOT_FOUND]: Cannot find package '\(module)' imported from \(path)"
    return start.check.fails(isFile ? .moduleMissing : .packageMissing, text, in: start.state)
  }

  /// Compiled code for another C library, or for another major version of Node.
  private func nativeRefusal(_ file: File, _ name: String) -> StartVerdict? {
    if let text = file.facts.missingPart {
      return start.check.fails(.moduleMissing, text, in: start.state)
    }
    guard let program = file.facts.program,
      case .dynamic(let needs) = program.linkage, let own = start.state.baseImage?.libc
    else { return nil }
    switch (needs.libc, own) {
    case (.musl, .glibc):
      return start.check.fails(
        .libraryMissing,
        "Error: libc.musl-x86_64.so.1: cannot open shared object file: No such file or directory",
        in: start.state)
    case (.glibc, .musl):
      if start.state.systemMayHaveMore {
        return .unknown(Message("start.unknown.libraries", ["program": .text(name)]))
      }
      return start.check.fails(
        .libraryMissing,
        "Error: Error loading shared library ld-linux-x86-64.so.2: No such file or directory (needed by \(name))",
        in: start.state)
    default: break
    }
    if let wanted = needs.newestSymbols.flatMap({ DottedVersion($0) }),
      case .glibc(let text?) = own, let has = DottedVersion(text), has < wanted
    {
      return start.check.fails(
        .libraryTooOld,
        "Error: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_\(needs.newestSymbols ?? "")' not found (required by \(name))",
        in: start.state)
    }
    guard let built = program.nodeMajor, let major = start.state.nodeMajor, built != major else {
      return nil
    }
    return start.check.fails(
      .libraryMissing,
      "Error: The module '\(name)' was compiled against a different Node.js version",
      in: start.state)
  }
}
