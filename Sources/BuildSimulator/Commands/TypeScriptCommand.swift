/// `tsc`: a `.js` for every `.ts`, below `outDir`.
///
/// Source: typescriptlang.org, TSConfig reference (`outDir`, `rootDir`, `include`, `noEmit`).
struct TypeScriptCommand: SimulatedCommand {
  static let names = ["tsc"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    // A bare name is looked up along PATH, where the project's own programs are not.
    guard run.findsLocalPrograms, run.isKnown else { return .unknown("tsc") }
    if run.has(option: "--noEmit", "--version", "-v") { return .done(.zero) }
    let file = run.value(ofOption: "-p", "--project") ?? "tsconfig.json"
    guard !run.has(option: "-b", "--build"), let text = run.text(of: file),
      !text.contains("\"extends\"")
    else { return .unknown("tsc") }
    if run.state.files.look(at: run.path("node_modules/.bin/tsc")).isAbsent {
      return .fails("sh: 1: tsc: not found")
    }
    let settings = TypeScriptSettings(text)
    if settings.emitsNothing { return .done(.zero) }
    let home = run.state.workingDirectory
    guard let sources = sources(run, settings), !sources.isEmpty else { return .unknown("tsc") }
    let output = run.value(ofOption: "--outDir") ?? settings.outDir
    let root = settings.rootDir.map { run.path($0) } ?? commonFolder(of: sources)
    for source in sources {
      guard source.hasPrefix(root == "/" ? "/" : root + "/") else { return .unknown("tsc") }
      let relative = source.dropFirst(root == "/" ? 1 : root.count + 1).dropLast(3)
      let place = output.map { FileTree.absolute("\($0)/\(relative).js", in: home) }
      let code = JavaScriptSource(run.text(of: source) ?? "", hasTypes: true)
      var made = File(size: .unknown, origin: .command, imports: code.modules)
      made.usesRequire = settings.isCommonJS
      run.state.files.put(.file(made), at: place ?? "\(source.dropLast(3)).js")
    }
    return .done(.unknown)
  }

  private static func sources(_ run: CommandRun, _ settings: TypeScriptSettings) -> [String]? {
    let home = run.state.workingDirectory
    // What npm put into `node_modules` is no part of the project.
    var view = run
    view.state.files.remove("\(home == "/" ? "" : home)/node_modules")
    return view.contextFiles(below: home, ending: ".ts")?.filter { path in
      guard !path.hasSuffix(".d.ts") else { return false }
      return settings.include.isEmpty
        || settings.include.contains { path.hasPrefix(run.path($0)) }
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
private struct TypeScriptSettings {
  let outDir: String?
  let rootDir: String?
  let isCommonJS: Bool
  let emitsNothing: Bool
  /// The folders and files that are named, patterns cut before their first star.
  let include: [String]

  init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
      .filter { !String($0).trimmingBlanks.hasPrefix("//") }.joined(separator: "\n")
    outDir = TypeScriptSettings.value(of: "outDir", in: lines)
    rootDir = TypeScriptSettings.value(of: "rootDir", in: lines)
    isCommonJS = TypeScriptSettings.value(of: "module", in: lines)?.lowercased() == "commonjs"
    emitsNothing = lines.filter { !$0.isWhitespace }.contains("\"noEmit\":true")
    let list = lines.range(of: "\"include\"").map { lines[$0.upperBound...] } ?? ""
    include = list.drop { $0 != "[" }.prefix { $0 != "]" }.split(separator: "\"")
      .filter { $0.contains(where: \.isLetter) }
      .map { String($0.prefix { $0 != "*" }) }
  }

  private static func value(of key: String, in text: String) -> String? {
    guard let found = text.range(of: "\"\(key)\"") else { return nil }
    let rest = text[found.upperBound...].drop { $0 == ":" || $0.isWhitespace }
    guard rest.first == "\"" else { return nil }
    return String(rest.dropFirst().prefix { $0 != "\"" })
  }
}
