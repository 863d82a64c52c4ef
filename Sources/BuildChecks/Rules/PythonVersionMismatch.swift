import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds packages of another Python than the final image has: `python3.12/site-packages` on Python 3.13.
package struct PythonVersionMismatch: Rule {
  package static let id = "python-version-mismatch"
  package static let severity = Severity.warning
  package static let certainty = Certainty.likely

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let version = inspection.image?.runtimeVersion(of: "CPython") else { return [] }
    let own = minor(version)
    return inspection.instructions(.copy).compactMap { item in
      guard inspection.isShipped(item.stage.index), item.instruction.flag("from") != nil,
        let word = item.instruction.words.first(where: { word in
          foundVersion(in: word.text, copiedBy: item, inspection).map { $0 != own } ?? false
        }), let found = foundVersion(in: word.text, copiedBy: item, inspection)
      else { return nil }
      return finding(
        at: word.range,
        [
          "found": .text(found), "own": .text(own), "image": .text(inspection.finalBaseName),
        ])
    }
  }

  /// The version that a path names, or that of the builder which installed packages into it.
  private static func foundVersion(
    in path: String, copiedBy item: PlacedInstruction, _ inspection: Inspection
  ) -> String? {
    if let named = folderVersion(path) { return named }
    guard let name = item.instruction.flag("from")?.value?.text,
      let builder = inspection.build.stage(named: name, before: item.stage.index),
      inspection.runs.contains(where: { run in
        run.stage == builder.index
          && run.commands.contains { command in
            command.name.hasPrefix("pip")
              && command.arguments.contains { $0 == path || $0 == "--target=\(path)" }
          }
      })
    else { return nil }
    return inspection.simulation.stages[builder.index].runtimeVersion(of: "CPython").map(minor)
  }

  private static func minor(_ version: String) -> String {
    version.split(separator: ".").prefix(2).joined(separator: ".")
  }

  /// `3.12` of `/usr/local/lib/python3.12/site-packages`.
  private static func folderVersion(_ path: String) -> String? {
    path.split(separator: "/").compactMap { part -> String? in
      guard part.hasPrefix("python3.") else { return nil }
      let version = part.dropFirst(6)
      return version.dropFirst(2).allSatisfy(\.isNumber) ? String(version) : nil
    }.first
  }
}
