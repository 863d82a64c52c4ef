import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `EXPOSE 8080:80` and `EXPOSE 127.0.0.1:80:80`: addresses and host ports are for `docker run -p`.
package struct PortWithHostPart: Rule {
  package static let id = "port-with-host-part"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["buildkit/ExposeInvalidFormat"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.expose).flatMap { item in
      item.instruction.words.compactMap { word in
        guard let port = try? PortSpecification(word.text), port.hasHostPart else { return nil }
        let wanted = String(word.text.split(separator: ":").last ?? "")
        return finding(
          at: inspection.place(word.range, in: item.instruction),
          ["found": .text(word.text), "wanted": .text(wanted)],
          fixes: fix([Edit(word.range, wanted)], isSafe: true, ["wanted": .text(wanted)]))
      }
    }
  }
}
