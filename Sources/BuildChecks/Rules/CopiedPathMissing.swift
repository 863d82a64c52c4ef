import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds a `COPY` of something that its stage or context does not have.
package struct CopiedPathMissing: Rule {
  package static let id = "copied-path-missing"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.simulation.steps.compactMap { step in
      guard case .fails(let text, .copySourceMissing) = step.outcome else { return nil }
      let instruction = step.instruction
      let path = text.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
      let word = instruction.words.dropLast().first {
        FileTree.absolute($0.text, in: "/") == path
      }
      let stage = instruction.flag("from")?.value?.text
      let sourcePath = word.map { FileTree.absolute($0.text, in: "/") } ?? ""
      if stage == nil, inspection.simulation.context.isSurelyIgnored(String(sourcePath.dropFirst()))
      {
        return nil
      }
      return finding(
        at: word?.range ?? instruction.headRange,
        ["path": .text(path), "stage": .text(stage ?? ""), "error": .text(text)],
        variant: stage == nil
          ? "context"
          : isRelativeToFolder(word, of: stage ?? "", step.stage, inspection) ? "relative" : nil)
    }
  }

  /// Whether the path would be there, were it seen from the other stage's working folder.
  private static func isRelativeToFolder(
    _ word: Word?, of name: String, _ index: Int, _ inspection: Inspection
  ) -> Bool {
    guard let word, !word.text.hasPrefix("/"),
      let stage = inspection.build.stage(named: name, before: index), stage.index < index
    else { return false }
    let state = inspection.simulation.stages[stage.index]
    guard state.workingDirectory != "/",
      case .present = state.files.look(at: FileTree.absolute(word.text, in: state.workingDirectory))
    else { return false }
    return true
  }
}
