import BuildModel
import Findings

/// Follows what a script loads, through the project's own files.
struct ModuleLoader {
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
