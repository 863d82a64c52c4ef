import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds a `COPY` of several folders: their contents are thrown together, their names are lost.
package struct FoldersMerged: Rule {
  package static let id = "folders-merged"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.copy, .add).compactMap { item in
      let instruction = item.instruction
      guard instruction.words.count > 2, instruction.flag("from") == nil,
        instruction.flag("parents") == nil
      else { return nil }
      let folders = instruction.words.dropLast().filter { word in
        guard
          case .present(.directory) = inspection.simulation.context.look(
            at: word.text.hasSuffix("/") ? String(word.text.dropLast()) : word.text)
        else {
          return false
        }
        return ![".", "./", "/"].contains(word.text)
      }
      guard folders.count > 1, let first = folders.first, let last = folders.last else {
        return nil
      }
      return finding(
        at: first.range.union(last.range),
        ["folder": .text(first.text), "target": .text(instruction.words.last?.text ?? "")])
    }
  }
}
