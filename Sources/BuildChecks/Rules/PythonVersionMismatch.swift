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
          folderVersion(word.text).map { $0 != own } ?? false
        }), let found = folderVersion(word.text)
      else { return nil }
      return finding(
        at: word.range,
        [
          "found": .text(found), "own": .text(own), "image": .text(inspection.finalBaseName),
        ])
    }
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
