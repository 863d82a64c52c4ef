import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds copies behind `USER name`: the files belong to root all the same.
package struct CopiedAfterUser: Rule {
  package static let id = "copied-after-user"
  package static let severity = Severity.advice
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.shippedStages.flatMap { stage -> [Finding] in
      var user: String?
      return stage.instructions.compactMap { instruction in
        if instruction.keyword == .user { user = instruction.words.first?.text }
        guard instruction.keyword == .copy || instruction.keyword == .add, let name = user,
          name != "root", name != "0", instruction.flag("chown") == nil
        else { return nil }
        return finding(at: instruction.headRange, ["user": .text(name)])
      }
    }
  }
}
