/// What a program of JavaScript or TypeScript loads, through all of its own files.
enum ImportedModules {
  /// Packages by name.
  static func packages(from path: String, in run: CommandRun) -> [String] {
    var packages: Set<String> = []
    walk(from: path, in: run) { module, _, _ in
      if !module.hasPrefix(".") { packages.insert(module) }
      return true
    }
    return packages.sorted()
  }

  /// The first file of its own that a bundler does not find; of TypeScript nothing is said, as an import
  /// of types alone is left out.
  static func missing(from path: String, in run: CommandRun) -> String? {
    var missing: String?
    walk(from: path, in: run) { module, file, candidates in
      guard module.hasPrefix("."),
        ![".ts", ".tsx", ".mts"].contains(where: { file.hasSuffix($0) }),
        candidates.allSatisfy({ run.state.files.look(at: $0).isAbsent })
      else { return true }
      missing = module
      return false
    }
    return missing
  }

  /// Goes over all modules that are named, until `body` says no.
  private static func walk(
    from path: String, in run: CommandRun,
    _ body: (_ module: String, _ file: String, _ candidates: [String]) -> Bool
  ) {
    var open = [path]
    var seen: Set<String> = []
    while let next = open.popLast(), seen.count < 1000 {
      guard seen.insert(next).inserted, let text = run.text(of: next) else { continue }
      for module in JavaScriptSource(text, hasTypes: next.hasSuffix(".ts")).modules {
        let candidates = candidates(for: module, in: next)
        guard body(module, next, candidates) else { return }
        if let own = candidates.first(where: { run.state.files.look(at: $0).file != nil }) {
          open.append(own)
        }
      }
    }
  }

  /// Where a bundler looks for a file that another one names.
  ///
  /// Source: esbuild.github.io, "Resolve extensions".
  private static func candidates(for module: String, in file: String) -> [String] {
    guard module.hasPrefix(".") else { return [] }
    let target = FileTree.absolute(module, in: FileTree.folder(of: file))
    let stem =
      [".js", ".mjs", ".cjs", ".jsx"].first { target.hasSuffix($0) }.map {
        String(target.dropLast($0.count))
      } ?? target
    let endings = ["ts", "tsx", "js", "jsx", "mjs", "cjs", "mts", "cts", "css", "json"]
    return [target] + endings.map { "\(stem).\($0)" } + endings.map { "\(target)/index.\($0)" }
  }
}
