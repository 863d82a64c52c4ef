import BuildChecks
package import BuildSimulator
import Findings
package import Localisation
package import Terminal

/// `check --format text`: the findings of each file, and what the image would be.
package struct CheckReportText {
  private let localiser: Localiser
  private let width: Int

  package init(_ localiser: Localiser, width: Int) {
    self.localiser = localiser
    self.width = width
  }

  package func lines(for file: CheckedFile) -> [StyledLine] {
    let table = LineTable(file.source.bytes)
    let text = FindingText(localiser, width: width)
    var lines = file.findings.flatMap {
      text.lines(for: $0, in: file.source, table) + [StyledLine()]
    }
    lines += summary(of: file)
    return lines
  }

  private func summary(of file: CheckedFile) -> [StyledLine] {
    let count = localiser.text(
      "report.findings", ["n": .number(file.findings.count), "file": .text(file.source.path)])
    var lines = TextWrapping.wrap([Run(count, .strong)], width: width)
    lines += start(file.inspection.start)
    if let size = file.size, size.bytes > 0 || size.certainty != .unknown {
      lines += line("report.size.\(size.certainty.rawValue)", ["size": .bytes(size.bytes)])
    }
    return lines
  }

  /// One line on whether the image would start.
  package func start(_ verdict: StartVerdict) -> [StyledLine] {
    switch verdict {
    case .starts: line("report.start.starts", [:])
    // A runtime that is given nothing to run ends without a word.
    case .fails(let failure) where failure.text.isEmpty: line("report.start.nothing", [:])
    case .fails(let failure) where failure.reason == .endsAtOnce:
      line("report.start.ends", ["command": .text(failure.text)])
    case .fails(let failure) where failure.isInBuild:
      line("report.start.build-fails", ["error": quoted(failure.text)])
    case .fails(let failure): line("report.start.fails", ["error": quoted(failure.text)])
    case .unknown(let reason): line("report.start.unknown", ["reason": .message(reason)])
    }
  }

  /// The words of a program may hold the mark that begins code here.
  private func quoted(_ text: String) -> Message.Value { .text(text.replacing("`", with: "'")) }

  private func line(_ key: String, _ values: [String: Message.Value]) -> [StyledLine] {
    TextWrapping.wrap(InlineText.runs(localiser.text(key, values)), width: width, hanging: 2)
  }
}
