import BuildChecks
import BuildSimulator
import Findings
import Grading
import Lessons
import Reports
import Terminal

/// `:run`: the simulated build and start of the draft, as a transcript.
package struct RunCommand: ShellCommand {
  package static let name = "run"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    guard !session.draft.isEmpty else { return [.say(Message("shell.no-dockerfile"))] }
    let text = SimulationText(session.localiser, width: session.screen.width - 2)
    let lines = text.lines(for: session.judged.inspection).map { $0.indented(2) }
    return [.page([StyledLine()] + lines)]
  }
}

/// `:layers`: the image's layers, the largest seen at once, and what later layers waste.
package struct LayersCommand: ShellCommand {
  package static let name = "layers"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    guard !session.draft.isEmpty else { return [.say(Message("shell.no-dockerfile"))] }
    let inspection = session.judged.inspection
    guard inspection.simulation.failedStep == nil else {
      return [.say(Message("shell.layers.no-image"))]
    }
    let text = LayerText(
      session.localiser, width: session.screen.width, isPlain: session.screen.isPlain)
    var lines = text.lines(for: inspection)
    lines += comparison(with: inspection.image?.size, session)
    return [.page([StyledLine()] + lines)]
  }

  /// The start and the draft as two bars, where they differ.
  private static func comparison(with size: Size?, _ session: Session) -> [StyledLine] {
    guard let size, session.draft != session.step.start.text else { return [] }
    let start = session.library.grade(session.step.start.text, for: session.step)
    guard let old = start.inspection.image?.size else { return [] }
    let bars = SizeBars(
      session.localiser, width: session.screen.width, isPlain: session.screen.isPlain
    ).lines(before: old, after: size)
    return bars.isEmpty ? [] : [StyledLine()] + bars
  }
}

/// `:files [STAGE] [PATH]`: what lies in a folder of a stage.
package struct FilesCommand: ShellCommand {
  package static let name = "files"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    guard !session.draft.isEmpty else { return [.say(Message("shell.no-dockerfile"))] }
    // A single word with a slash, or a dot, is a path in the last stage.
    let isPath = words.count == 1 && (words[0].contains("/") || words[0].hasPrefix("."))
    let text = FileListText(session.localiser, width: session.screen.width)
    let lines = text.lines(
      for: session.judged.inspection, stage: isPath ? nil : words.first,
      path: isPath ? words[0] : words.dropFirst().first)
    return [.page([StyledLine()] + lines)]
  }
}

/// `:graph`: the stages and what is copied between them.
package struct GraphCommand: ShellCommand {
  package static let name = "graph"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    guard !session.draft.isEmpty else { return [.say(Message("shell.no-dockerfile"))] }
    let text = StageGraphText(
      session.localiser, width: session.screen.width, isPlain: session.screen.isPlain)
    return [.show([StyledLine()] + text.lines(for: session.judged.inspection))]
  }
}
