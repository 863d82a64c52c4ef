package import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
package import Localisation
package import Terminal

/// What is known to lie in a folder of a stage, with where each thing comes from.
package struct FileListText {
  private let localiser: Localiser
  private let width: Int

  package init(_ localiser: Localiser, width: Int) {
    self.localiser = localiser
    self.width = width
  }

  private static let mostEntries = 60

  /// `stage` is a name or number, the last one without it; `path` its working folder without it.
  package func lines(
    for inspection: Inspection, stage name: String?, path: String?
  ) -> [StyledLine] {
    guard let stage = stage(named: name, inspection) else {
      let names = inspection.build.stages.map { "`\($0.label)`" }.joined(separator: ", ")
      return paragraph(
        localiser.text("shell.files.no-stage", ["name": .text(name ?? ""), "names": .text(names)]))
    }
    let state = inspection.simulation.stages[stage.index]
    let folder = FileTree.absolute(path ?? state.workingDirectory, in: state.workingDirectory)
    let title = localiser.text(
      "shell.files.title", ["path": .text(folder), "stage": .text(stage.label)])
    let head = TextWrapping.wrap(InlineText.runs(title, style: .strong), width: width - 2).map {
      $0.indented(2)
    }
    switch state.files.look(at: folder) {
    case .absent: return head + paragraph(localiser.text("shell.files.absent"))
    case .unknown, .present(.unknown), .present(.link):
      return head + paragraph(localiser.text("shell.files.unknown"))
    case .present(.file(let file)):
      return head + row(FileTree.absolute(folder, in: "/"), .file(file), inspection)
    case .present(.directory(let directory)):
      return head + entries(of: directory, inspection)
    }
  }

  private func stage(named name: String?, _ inspection: Inspection) -> Stage? {
    guard let name else { return inspection.build.finalStage }
    return inspection.build.stage(named: name, before: inspection.build.stages.count)
  }

  private func entries(of directory: Directory, _ inspection: Inspection) -> [StyledLine] {
    let entries = directory.entries.sorted { $0.key < $1.key }
    let shown = entries.prefix(FileListText.mostEntries)
    var lines = shown.flatMap { row($0.key, $0.value, inspection) }
    let more = entries.count - shown.count
    if more > 0 { lines += paragraph(localiser.text("shell.files.more", ["n": .number(more)])) }
    if directory.isOpen { lines += paragraph(localiser.text("shell.files.open")) }
    if entries.isEmpty, !directory.isOpen {
      lines += paragraph(localiser.text("shell.files.empty"))
    }
    return lines
  }

  private func row(_ name: String, _ node: Node, _ inspection: Inspection) -> [StyledLine] {
    let shown: (String, String, String) =
      switch node {
      case .directory: ("\(name)/", "", "")
      case .link(let link): ("\(name) -> \(link.target ?? "?")", "", "")
      case .unknown(let origin): (name, "?", text(for: origin, inspection))
      case .file(let file):
        (name, localiser.text(for: file.size), text(for: file.origin, inspection))
      }
    let size = String(repeating: " ", count: max(1, 16 - DisplayWidth.of(shown.1))) + shown.1
    let origin = shown.2.isEmpty ? [] : [Run("  \(shown.2)", .dim)]
    let whole = StyledLine([Run(size, .dim), Run("  "), Run(shown.0, .code)] + origin)
    guard whole.width > width else { return [whole] }
    // Too narrow for columns: the name, and what is known of it below.
    let known = [shown.1, shown.2].filter { !$0.isEmpty }.joined(separator: ", ")
    return TextWrapping.wrap([Run(shown.0, .code)], width: width - 4).map { $0.indented(2) }
      + TextWrapping.wrap([Run(known, .dim)], width: width - 6).map { $0.indented(4) }
  }

  private func text(for origin: Origin, _ inspection: Inspection) -> String {
    switch origin {
    case .baseImage: localiser.text("shell.files.from.base")
    case .context: localiser.text("shell.files.from.context")
    case .command: localiser.text("shell.files.from.command")
    case .stage(let index):
      localiser.text(
        "shell.files.from.stage", ["stage": .text(inspection.build.stages[index].label)])
    case .image(let name): localiser.text("shell.files.from.image", ["image": .text(name)])
    }
  }

  private func paragraph(_ text: String) -> [StyledLine] {
    TextWrapping.wrap(InlineText.runs(text, style: .dim), width: width - 4).map { $0.indented(2) }
  }
}
