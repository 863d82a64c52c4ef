import BuildChecks
import Findings
import Folders
import Reports
import Terminal

/// `check --fix` and `check --diff`: applies the safe fixes, or shows what they would change.
struct FixRun {
  let check: FileCheck
  let program: Program
  let onlyShows: Bool

  func run(_ paths: [String], _ result: inout CheckResult) {
    check.forEach(paths) { outcome in
      switch outcome {
      case .checked(let file, let configuration): mend(file, configuration, &result)
      case .unreadable(let complaint):
        result.isUnreadable = true
        complaint(program)
      }
    }
  }

  private func mend(
    _ file: CheckedFile, _ configuration: Configuration, _ result: inout CheckResult
  ) {
    let selection = check.selection(with: configuration)
    let mended = SafeFixes.applied(to: file.source, selection) {
      check.inspection(of: $0, configuration)
    }
    let path = file.source.path
    if onlyShows {
      let text = UnifiedDiff.text(from: file.source.text, to: mended.source.text, path: path)
      program.output(shown(text))
    } else if path == "-" {
      program.output(shown(mended.source.text))
    } else if mended.count > 0 {
      do throws(FolderError) {
        try Disk.write(mended.source.bytes, to: Disk.resolved(path) ?? path)
      } catch {
        result.isUnreadable = true
        return program.complain(about: error, path: path)
      }
    }
    let left = CheckedFile(
      source: mended.source, inspection: check.inspection(of: mended.source, configuration),
      selection)
    result.take(onlyShows ? file.findings : left.findings, configuration)
    let values: [String: Message.Value] = [
      "path": .text(path), "n": .number(mended.count), "left": .number(left.findings.count),
    ]
    program.complain(Message(onlyShows ? "command.would-fix" : "command.fixed", values))
  }

  /// `patch` and files need the bytes as they are, a terminal must not get them.
  private func shown(_ text: String) -> String {
    program.screen.isTerminal ? VisibleText.escapingLines(text) : text
  }
}
