import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `ONBUILD` in the stage that ships: it does nothing for those who run the image.
package struct OnbuildInFinalImage: Rule {
  package static let id = "onbuild-in-final-image"
  package static let severity = Severity.advice
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.onbuild).filter { $0.stage.index == inspection.build.target }
      .map { finding(at: $0.instruction.keywordRange) }
  }
}
