import BuildModel
import Findings

/// `sed`: what comes out is known where the script and the text are known and plain.
struct StreamEditCommand: SimulatedCommand {
  static let names = ["sed"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard let operands = run.operands(valueOptions: ["-e", "-f", "--expression"]) else {
      return .unknown("sed")
    }
    let isInPlace = run.arguments.contains {
      $0?.hasPrefix("-i") == true || $0 == "--in-place" || $0 == "-ri" || $0 == "-Ei" || $0 == "-ni"
    }
    let scripts = scripts(run)
    let files = operands.dropFirst(scripts.isEmpty && !run.has(option: "-f") ? 1 : 0)
    let script =
      run.has(option: "-f")
      ? nil
      : SedScript(
        scripts.isEmpty ? Array(operands.prefix(1)) : scripts, isSilent: run.has(letter: "n"))
    guard isInPlace else { return printResult(script, Array(files), &run) }
    for operand in files where !NamePattern.isPattern(operand.utf8) {
      switch run.look(operand) {
      case .absent: return .fails("sed: can't read \(operand): No such file or directory")
      case .present where run.isRefused(writing: FileTree.folder(of: run.path(operand)) + "/x"):
        return .fails("sed: couldn't open temporary file ./sedXXXXXX: Permission denied")
      case .present(.file(let file)): change(file, at: operand, script, &run)
      case .present, .unknown: continue
      }
    }
    return .done(.zero)
  }

  private static func scripts(_ run: CommandRun) -> [String] {
    run.arguments.enumerated().compactMap { index, argument in
      guard let argument else { return nil }
      if argument == "-e" || argument == "--expression" {
        return run.arguments.dropFirst(index + 1).first.flatMap(\.self)
      }
      return argument.hasPrefix("--expression=") ? String(argument.dropFirst(13)) : nil
    }
  }

  private static func printResult(
    _ script: SedScript?, _ files: [String], _ run: inout CommandRun
  ) -> CommandRun.Outcome {
    if let missing = files.first(where: { !NamePattern.isPattern($0.utf8) && run.look($0).isAbsent }
    ) {
      return .fails("sed: can't read \(missing): No such file or directory")
    }
    var bytes = files.isEmpty ? run.input : []
    for file in files { bytes = run.read(file).flatMap { text in bytes.map { $0 + text } } }
    run.printed = bytes.flatMap { text in script.map { $0.applied(to: text) } }
    return .done(.zero)
  }

  private static func change(
    _ file: File, at operand: String, _ script: SedScript?, _ run: inout CommandRun
  ) {
    var file = file
    if let script, let bytes = run.context.bytes(of: file) {
      let changed = script.applied(to: bytes)
      file.content = .bytes(changed)
      file.size = Size(changed.count)
    } else {
      file.content = nil
      file.size = Size(file.size.bytes, .estimated)
    }
    file.origin = .command
    run.put(.file(file), at: run.path(operand))
  }
}

/// Commands of `sed` whose patterns are plain: `s/a/b/g` and `/a/d`.
struct SedScript {
  private enum Step {
    case replace(PlainPattern, [UInt8], everywhere: Bool)
    case delete(PlainPattern)
    case dropReturns
    /// Under `-n`, the lines with the pattern, changed or not.
    case show(PlainPattern, [UInt8]?)
  }

  private var steps: [Step] = []

  /// `nil` where something in it is not followed.
  ///
  /// Silent is `-n`, of which one printing command is followed.
  init?(_ scripts: [String], isSilent: Bool = false) {
    if isSilent {
      guard scripts.count == 1, let step = SedScript.printingStep(scripts[0][...]) else {
        return nil
      }
      steps = [step]
      return
    }
    for text in scripts.flatMap({ $0.split(separator: "\n") }) {
      if text == "s/\\r$//" || text == "s/\\r//" || text == "s/\\r$//g" || text == "s/\\r//g" {
        steps.append(.dropReturns)
      } else if let step = SedScript.step(text) {
        steps.append(step)
      } else {
        return nil
      }
    }
  }

  private static func printingStep(_ text: Substring) -> Step? {
    guard text.hasSuffix("p") else { return nil }
    if text.hasPrefix("/"), text.hasSuffix("/p") {
      return PlainPattern(String(text.dropFirst().dropLast(2))).map { .show($0, nil) }
    }
    guard case .replace(let pattern, let other, false) = step(text.dropLast()) else { return nil }
    return .show(pattern, other)
  }

  private static func step(_ text: Substring) -> Step? {
    if text.hasPrefix("/"), text.hasSuffix("/d") {
      return PlainPattern(String(text.dropFirst().dropLast(2))).map { .delete($0) }
    }
    guard text.hasPrefix("s"), let separator = text.dropFirst().first else { return nil }
    let parts = text.dropFirst(2).split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, ["", "g"].contains(parts[2]), !parts[1].contains("&"),
      !parts[1].contains("\\"),
      let pattern = PlainPattern(String(parts[0]))
    else { return nil }
    return .replace(pattern, Array(parts[1].utf8), everywhere: parts[2] == "g")
  }

  func applied(to text: [UInt8]) -> [UInt8] {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let endsLine = lines.last?.isEmpty == true
    if endsLine { lines.removeLast() }
    for step in steps {
      switch step {
      case .dropReturns: lines = lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }
      case .show(let pattern, let other):
        lines = lines.filter { pattern.matches($0) }.map { line in
          other.map { pattern.replaced(in: line, with: $0, everywhere: false) } ?? line
        }
      case .delete(let pattern): lines.removeAll { pattern.matches($0) }
      case .replace(let pattern, let other, let everywhere):
        lines = lines.map { pattern.replaced(in: $0, with: other, everywhere: everywhere) }
      }
    }
    return Array(lines.joined(separator: [0x0A])) + (endsLine && !lines.isEmpty ? [0x0A] : [])
  }
}
