import Reports
import Terminal

/// Writes what was found in one of the formats, file by file.
struct CheckWriter {
  private let format: CheckFiles.Format
  private let program: Program
  private var sarif: CheckReportSARIF
  private var isFirst = true

  init(format: CheckFiles.Format, _ program: Program) {
    self.format = format
    self.program = program
    sarif = CheckReportSARIF(program.localiser, version: Program.version)
  }

  func begin() {
    switch format {
    case .json: program.output(CheckReportJSON(program.localiser).head)
    case .sarif: program.output(sarif.head)
    case .text, .github: break
    }
  }

  mutating func write(_ file: CheckedFile) {
    defer { isFirst = false }
    switch format {
    case .json:
      program.output(CheckReportJSON(program.localiser).text(for: file, isFirst: isFirst))
    case .sarif: program.output(sarif.text(for: file))
    case .github: program.output(CheckReportGitHub(program.localiser).text(for: file))
    case .text:
      let report = CheckReportText(program.localiser, width: program.screen.width)
      program.show((isFirst ? [] : [""]) + report.lines(for: file))
    }
  }

  func end(readsAll: Bool) {
    switch format {
    case .json: program.output(CheckReportJSON(program.localiser).foot)
    case .sarif: program.output(sarif.foot(readsAll: readsAll))
    case .text, .github: break
    }
  }
}
