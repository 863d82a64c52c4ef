import Findings

/// `tsc`: a `.js` for every `.ts`, below `outDir`.
///
/// Source: typescriptlang.org, TSConfig reference (`outDir`, `rootDir`, `include`, `noEmit`).
struct TypeScriptCommand: SimulatedCommand {
  static let names = ["tsc"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    // A bare name is looked up along PATH, where the project's own programs are not.
    guard run.isKnown,
      run.findsLocalPrograms || run.state.look(forProgram: "tsc").presence.node != nil
    else { return .unknown("tsc") }
    if run.findsLocalPrograms, run.hasLocalProgram("tsc") == false {
      return .fails("sh: 1: tsc: not found")
    }
    if run.has(option: "--noEmit", "--version", "-v") { return .done(.zero) }
    return compile(&run)
  }

  /// Reads the settings and puts what they say.
  static func compile(_ run: inout CommandRun) -> CommandRun.Outcome {
    let isBuild = run.has(option: "-b", "--build")
    let operand = run.operands(valueOptions: [
      "-p", "--project", "--outDir", "--target", "--module", "--rootDir",
    ])?.first
    let named = run.value(ofOption: "-p", "--project") ?? (isBuild ? operand : nil)
    let file =
      named.map { run.look($0).isDirectory ? "\($0)/tsconfig.json" : $0 } ?? "tsconfig.json"
    if !isBuild, let operand, operand.hasSuffix(".ts") {
      return compile(files: run.operands ?? [], &run)
    }
    if run.look(file).isAbsent {
      // Without settings and files there is nothing to do, and tsc says so.
      return named == nil
        ? .fails("Version 5.9\ntsc: The TypeScript Compiler")
        : .fails("error TS5058: The specified path does not exist: '\(file)'.")
    }
    guard let settings = TypeScriptSettings(file, in: run) else { return .unknown("tsc") }
    if settings.emitsNothing { return .done(.zero) }
    if isBuild, settings.isSolution { return .done(.unknown) }
    guard let sources = sources(run, settings) else { return .unknown("tsc") }
    if sources.isEmpty {
      return .fails("error TS18003: No inputs were found in config file '\(run.path(file))'.")
    }
    let outDir = run.value(ofOption: "--outDir").map { run.path($0) } ?? settings.outDir
    let root =
      run.value(ofOption: "--rootDir").map { run.path($0) } ?? settings.rootDir
      ?? commonFolder(of: sources)
    for source in sources {
      guard source.hasPrefix(root == "/" ? "/" : root + "/") else { return .unknown("tsc") }
      let relative = source.dropFirst(root == "/" ? 1 : root.count + 1)
      let place = outDir.map { "\($0)/\(relative)" } ?? source
      emit(source, as: place, settings, &run)
    }
    return .done(.unknown)
  }

  private static func compile(
    files: [String], _ run: inout CommandRun
  ) -> CommandRun.Outcome {
    if let missing = files.first(where: { run.look($0).isAbsent }) {
      return .fails("error TS6053: File '\(missing)' not found.")
    }
    let outDir = run.value(ofOption: "--outDir").map { run.path($0) }
    for file in files where file.hasSuffix(".ts") {
      let place = outDir.map { "\($0)/\(FileTree.name(of: file))" } ?? run.path(file)
      emit(run.path(file), as: place, TypeScriptSettings.usual, &run)
    }
    return .done(.unknown)
  }

  private static func emit(
    _ source: String, as place: String, _ settings: TypeScriptSettings, _ run: inout CommandRun
  ) {
    let endings = [
      ".mts": ".mjs", ".cts": ".cjs", ".tsx": ".js", ".ts": ".js", ".js": ".js", ".mjs": ".mjs",
      ".cjs": ".cjs",
    ]
    guard let ending = endings.keys.first(where: { place.hasSuffix($0) }), let new = endings[ending]
    else { return }
    let text = run.text(of: source)
    let code = JavaScriptSource(text ?? "", hasTypes: true)
    run.makeScriptFile(
      at: place.dropLast(ending.count) + new, imports: code.modules,
      usesRequire: settings.isCommonJS, from: text)
  }

  private static func sources(_ run: CommandRun, _ settings: TypeScriptSettings) -> [String]? {
    // What npm put into `node_modules` is no part of the project.
    var view = run
    let home = settings.folder
    view.state.files.remove("\(home == "/" ? "" : home)/node_modules")
    let folders = settings.include.filter { !$0.hasSuffix(".ts") }
    var found: [String] = []
    for folder in settings.include.isEmpty ? [home] : folders {
      if view.state.files.look(at: folder).isAbsent { continue }
      guard let files = view.contextFiles(below: folder, ending: "ts") else { return nil }
      found += files.filter { $0.hasSuffix(".ts") || $0.hasSuffix(".mts") || $0.hasSuffix(".cts") }
      if settings.takesJavaScript, settings.outDir != nil || run.has(option: "--outDir") {
        guard let scripts = view.contextFiles(below: folder, ending: "js") else { return nil }
        found += scripts.filter { [".js", ".mjs", ".cjs"].contains(where: $0.hasSuffix) }
      }
    }
    found += settings.include.filter {
      $0.hasSuffix(".ts") && view.state.files.look(at: $0).node != nil
    }
    return found.filter { path in
      !path.hasSuffix(".d.ts") && !path.contains("/node_modules/")
        && !settings.exclude.contains {
          path.hasPrefix($0) || $0.contains("*") && settings.isExcluded(path, $0)
        }
    }
  }

  private static func commonFolder(of paths: [String]) -> String {
    var common = FileTree.parts(of: paths[0]).dropLast()
    for path in paths {
      let parts = FileTree.parts(of: path).dropLast()
      while !parts.starts(with: common) { common.removeLast() }
    }
    return "/" + common.joined(separator: "/")
  }
}

/// The settings that say where output goes, read without minding comments and commas.
struct TypeScriptSettings {
  private(set) var outDir: String?
  private(set) var rootDir: String?
  private(set) var isCommonJS = false
  private(set) var emitsNothing = false
  /// `allowJs`: scripts are compiled too.
  private(set) var takesJavaScript = false
  /// Only refers to other settings.
  private(set) var isSolution = false
  /// The folders and files that are named, patterns cut before their first star; absolute.
  private(set) var include: [String] = []
  private(set) var exclude: [String] = []
  /// The folder of the settings file.
  private(set) var folder = "/"

  static let usual = TypeScriptSettings()

  private init() { isCommonJS = true }

  /// `nil` where a file is not known.
  init?(_ path: String, in run: CommandRun, depth: Int = 0) {
    guard depth < 5, let text = run.text(of: path) else { return nil }
    let lines = text.split(whereSeparator: \.isNewline)
      .filter { !String($0).trimmingBlanks.hasPrefix("//") }.joined(separator: "\n")
    folder = FileTree.folder(of: run.path(path))
    if let parent = TypeScriptSettings.value(of: "extends", in: lines) {
      if parent.hasPrefix(".") {
        let place = FileTree.absolute(
          parent.hasSuffix(".json") ? parent : parent + ".json", in: folder)
        if run.look(place).isAbsent { return nil }
        guard let inherited = TypeScriptSettings(place, in: run, depth: depth + 1) else {
          return nil
        }
        (outDir, rootDir, isCommonJS) = (inherited.outDir, inherited.rootDir, inherited.isCommonJS)
        (emitsNothing, include, exclude) = (
          inherited.emitsNothing, inherited.include, inherited.exclude
        )
        takesJavaScript = inherited.takesJavaScript
      }
    }
    let home = folder
    func place(_ key: String) -> String? {
      TypeScriptSettings.value(of: key, in: lines).map { FileTree.absolute($0, in: home) }
    }
    outDir = place("outDir") ?? outDir
    rootDir = place("rootDir") ?? rootDir
    if let module = TypeScriptSettings.value(of: "module", in: lines) {
      isCommonJS =
        module.lowercased() == "commonjs"
        || module.lowercased().hasPrefix("node") && run.manifest(in: home)?.isModule != true
    }
    let compact = lines.filter { !$0.isWhitespace }
    if compact.contains("\"noEmit\":true") || compact.contains("\"emitDeclarationOnly\":true") {
      emitsNothing = true
    }
    if compact.contains("\"noEmit\":false") { emitsNothing = false }
    if compact.contains("\"allowJs\":true") { takesJavaScript = true }
    isSolution = compact.contains("\"references\":[") && compact.contains("\"files\":[]")
    let named =
      TypeScriptSettings.list("include", in: lines) + TypeScriptSettings.list("files", in: lines)
    if !named.isEmpty {
      include = named.map { FileTree.absolute(String($0.prefix { $0 != "*" }), in: home) }
    }
    let left = TypeScriptSettings.list("exclude", in: lines)
    if !left.isEmpty { exclude = left.map { FileTree.absolute($0, in: home) } }
  }

  /// `**/*.spec.ts` and the like, by their end.
  func isExcluded(_ path: String, _ pattern: String) -> Bool {
    let last = pattern.split(separator: "*").last.map(String.init) ?? ""
    return !last.isEmpty && last != "/" && path.hasSuffix(last)
  }

  private static func list(_ key: String, in text: String) -> [String] {
    guard let found = text.range(of: "\"\(key)\"") else { return [] }
    let rest = text[found.upperBound...].drop { $0 == ":" || $0.isWhitespace }
    guard rest.first == "[" else { return [] }
    let parts = rest.prefix { $0 != "]" }.split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
  }

  private static func value(of key: String, in text: String) -> String? {
    guard let found = text.range(of: "\"\(key)\"") else { return nil }
    let rest = text[found.upperBound...].drop { $0 == ":" || $0.isWhitespace }
    guard rest.first == "\"" else { return nil }
    return String(rest.dropFirst().prefix { $0 != "\"" })
  }
}
