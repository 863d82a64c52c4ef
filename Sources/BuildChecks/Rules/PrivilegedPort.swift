import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `EXPOSE` of a port below 1024 in an image that does not run as root.
///
/// Docker lets any user open such a port since 20.10, Kubernetes and other runtimes need not.
package struct PrivilegedPort: Rule {
  package static let id = "privileged-port"
  package static let severity = Severity.advice

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let image = inspection.image, image.isBaseKnown, image.runsAsRoot == false else {
      return []
    }
    return inspection.instructions(.expose).filter { inspection.isShipped($0.stage.index) }
      .flatMap { item in
        item.instruction.words.compactMap { word in
          guard let port = try? PortSpecification(word.text), port.ports.lowerBound < 1024,
            port.ports.lowerBound > 0
          else { return nil }
          return finding(
            at: word.range, ["port": .number(port.ports.lowerBound), "user": .text(image.user)])
        }
      }
  }
}
