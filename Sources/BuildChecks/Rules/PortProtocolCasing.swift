import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `EXPOSE 80/TCP`: protocols are written in lower case.
package struct PortProtocolCasing: Rule {
  package static let id = "port-protocol-casing"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["buildkit/ExposeProtoCasing"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.expose).flatMap { item in
      item.instruction.words.compactMap { word in
        let parts = word.text.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, parts[1] != parts[1].lowercased(), !parts[1].contains("$") else {
          return nil
        }
        let wanted = "\(parts[0])/\(parts[1].lowercased())"
        return finding(
          at: inspection.place(word.range, in: item.instruction),
          ["found": .text(word.text), "wanted": .text(wanted)],
          fixes: fix([Edit(word.range, wanted)], isSafe: true, ["wanted": .text(wanted)]))
      }
    }
  }
}
