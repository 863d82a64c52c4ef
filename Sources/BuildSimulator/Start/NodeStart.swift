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

  private func load(_ script: String, isCertain: Bool) -> StartVerdict {
    let path = FileTree.absolute(script, in: state.workingDirectory)
    let (found, presence) = resolve(path)
    switch presence {
    case .absent where isCertain: return .fails(notFound(script, path))
    // Node reads its own program as if it were a script.
    case .present(.file(let file))
    where file.origin == .baseImage && found.hasSuffix("/bin/node"):
      return .fails(
        StartFailure(
          reason: .entrypointRepeated, text: "SyntaxError: Invalid or unexpected token",
          instruction: check.startInstruction(state)))
    case .present(.file(let file)): return loadImports(of: read(file, at: found), at: found)
    case .absent, .unknown, .present:
      return .unknown(Message("start.unknown.path", ["path": .text(path)]))
    }
  }

  /// The file itself, or with the endings that Node tries.
  private func resolve(_ path: String) -> (path: String, presence: Presence) {
    var sawUnknown = false
    for candidate in [path, "\(path).js", "\(path).json", "\(path).node", "\(path)/index.js"] {
      switch state.files.look(at: candidate) {
      case .present(.directory): continue
      case .present(let node): return (candidate, .present(node))
      case .unknown: sawUnknown = true
      case .absent: continue
      }
    }
    // A folder may say in its package.json what is its main file.
    if case .present = state.files.look(at: "\(path)/package.json") { sawUnknown = true }
    return (path, sawUnknown ? .unknown : .absent)
  }

  private func notFound(_ script: String, _ path: String) -> StartFailure {
    let isRepeated = ["node", "nodejs", "/nodejs/bin/node", "/usr/local/bin/node"].contains(script)
    return StartFailure(
      reason: isRepeated ? .entrypointRepeated : .moduleMissing,
      text: "Error: Cannot find module '\(path)'", instruction: check.startInstruction(state))
  }

  /// A script that came from the context says itself what it loads.
  private func read(_ file: File, at path: String) -> File {
    guard file.imports.isEmpty, let source = file.contextPath,
      [".js", ".mjs", ".cjs"].contains(where: { path.hasSuffix($0) }),
      let bytes = check.simulation.context.read(source)
    else { return file }
    let code = JavaScriptSource(String(decoding: bytes, as: UTF8.self))
    var file = file
    file.imports = code.modules
    file.usesRequire = code.usesRequire
    return file
  }

  private func loadImports(of file: File, at path: String) -> StartVerdict {
    let folder = path.split(separator: "/").dropLast().map(String.init)
    var unknown: Message?
    for module in file.imports {
      let presence =
        module.hasPrefix(".")
        ? resolve(FileTree.absolute(module, in: "/" + folder.joined(separator: "/"))).presence
        : package(module, from: folder)
      switch presence {
      case .present: continue
      case .unknown: unknown = Message("start.unknown.path", ["path": .text(module)])
      case .absent: return .fails(missing(module, from: path, in: folder, file))
      }
    }
    return unknown.map { .unknown($0) } ?? .starts
  }

  /// Looks for a package in `node_modules` of the folder and of all above it.
  private func package(_ name: String, from folder: [String]) -> Presence {
    var sawUnknown = false
    for length in (0...folder.count).reversed() {
      let path = "/" + (folder.prefix(length) + ["node_modules", name]).joined(separator: "/")
      switch state.files.look(at: path) {
      case .present(let node): return .present(node)
      case .unknown: sawUnknown = true
      case .absent: continue
      }
    }
    return sawUnknown ? .unknown : .absent
  }

  private func missing(
    _ module: String, from path: String, in folder: [String], _ file: File
  ) -> StartFailure {
    let isFile = module.hasPrefix(".")
    let text =
      file.usesRequire
      ? "Error: Cannot find module '\(module)'"
      : isFile
        ? "Error [ERR_MODULE_NOT_FOUND]: Cannot find module "
          + "'\(FileTree.absolute(module, in: "/" + folder.joined(separator: "/")))' imported from \(path)"
        : "Error [ERR_MODULE_NOT_FOUND]: Cannot find package '\(module)' imported from \(path)"
    return StartFailure(
      reason: isFile ? .moduleMissing : .packageMissing, text: text,
      instruction: check.startInstruction(state))
  }
}
