import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings

/// An instruction and the stage that it stands in.
struct PlacedInstruction: Sendable {
  let instruction: Instruction
  let stage: Stage
}

/// The instructions of a file by keyword, so that a rule looks at those that it is about.
struct KeywordIndex: Sendable {
  private var lists: [[PlacedInstruction]]

  init(_ build: Build) {
    lists = Array(repeating: [], count: Keyword.allCases.count)
    for stage in build.stages {
      for instruction in stage.instructions {
        lists[Int(instruction.keyword.rawValue)].append(
          PlacedInstruction(instruction: instruction, stage: stage))
      }
    }
  }

  subscript(keyword: Keyword) -> [PlacedInstruction] { lists[Int(keyword.rawValue)] }
}

extension Inspection {
  /// The instructions of some keywords in all stages; keyword by keyword, each in the order of the file.
  func instructions(_ keywords: Keyword...) -> [PlacedInstruction] {
    if keywords.count == 1 { return index[keywords[0]] }
    return keywords.flatMap { index[$0] }
  }

  /// Whether a stage ends up in the image: the target, and what it is built `FROM`.
  func isShipped(_ stage: Int) -> Bool { shippedStages.contains(stage) }

  /// The failure of the start, where it is of one of these kinds.
  func failure(_ reasons: StartVerdict.Reason...) -> StartFailure? {
    start.failure.flatMap { reasons.contains($0.reason) ? $0 : nil }
  }

  /// What a failed start says to a person; empty where the runtime says nothing.
  var startError: Message.Value { .text(start.failure?.text ?? "") }

  /// A place as BuildKit would give it: the whole instruction for what stands on one of its later lines.
  func place(_ range: SourceRange, in instruction: Instruction) -> SourceRange {
    let head = instruction.headRange
    let bytes = dockerfile.source.bytes
    guard head.lowerBound <= range.lowerBound, range.lowerBound <= bytes.count else { return head }
    return bytes[head.lowerBound..<range.lowerBound].contains(0x0A) ? head : range
  }

  /// Whether a stage, or one that it is built from, sets its shell.
  func hasOwnShell(_ stage: Stage) -> Bool {
    if stage.instructions.contains(where: { $0.keyword == .shell }) { return true }
    guard case .stage(let parent) = stage.base else { return false }
    return hasOwnShell(build.stages[parent])
  }

  /// Whether a program is a shell with a language of its own, which is none of POSIX's.
  static func isWindowsShell(_ program: String) -> Bool {
    ["cmd", "powershell", "pwsh"].contains { program.hasPrefix($0) }
  }

  /// The bytes of the file in a range, as text.
  func text(_ range: SourceRange) -> String {
    String(decoding: dockerfile.source.bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
  }

  /// The word where a start command is written that the image is started with.
  var startWord: SourceRange? {
    guard let instruction = image?.startInstruction else { return nil }
    return instruction.words.first?.range ?? instruction.headRange
  }
}

extension Instruction {
  /// A flag or a comment stands among the paths, which is told by rules of their own.
  var hasStrayWords: Bool { words.contains { $0.text.hasPrefix("--") || $0.text.hasPrefix("#") } }
}

extension StageState {
  /// Who says what is started: the entrypoint's program if this file sets one, else the command.
  var startInstruction: Instruction? {
    entrypoint.isSet ? entrypoint.instruction ?? command.instruction : command.instruction
  }
}

extension Inspection {
  /// The `RUN`s whose layers are shipped.
  var shippedRuns: [RunCommands] { runs.filter { isShipped($0.stage) } }
}

extension RunCommands {
  /// Whether a cache or other mount lies at a path while it runs, so that nothing of it is kept.
  func isMounted(at path: String) -> Bool {
    mounts.contains { $0.type != "bind" && $0.target.map { trimmed($0) == path } ?? false }
  }

  func hasMount(containing part: String) -> Bool {
    mounts.contains { $0.type != "bind" && $0.target?.contains(part) ?? false }
  }

  var mounts: [MountOptions] {
    instruction.flags.compactMap { flag in
      flag.name == "mount" ? flag.value.flatMap { try? MountOptions($0.text) } : nil
    }
  }

  private func trimmed(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}

extension ShellCommandLine {
  func hasAnyOption(_ names: [String]) -> Bool { names.contains { hasOption($0) } }
}
