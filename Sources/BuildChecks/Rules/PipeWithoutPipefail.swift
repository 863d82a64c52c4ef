import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds pipes in `RUN` whose failures before the last command stop nothing.
package struct PipeWithoutPipefail: Rule {
  package static let id = "pipe-without-pipefail"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["hadolint/DL4006"]
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    var shells: [Int: [String]] = [:]
    var found: [Finding] = []
    let runs = Dictionary(
      inspection.runs.map { ($0.instruction.range.lowerBound, $0) }, uniquingKeysWith: { $1 })
    for stage in inspection.build.stages {
      if case .stage(let parent) = stage.base { shells[stage.index] = shells[parent] }
      for instruction in stage.instructions {
        if instruction.keyword == .shell { shells[stage.index] = instruction.words.map(\.text) }
        let shell = shells[stage.index] ?? []
        guard let run = runs[instruction.range.lowerBound], !stopsInPipes(shell),
          !(shell.first.map(Inspection.isWindowsShell) ?? false),
          run.commands.contains(where: \.isPiped), !run.commands.contains(where: setsPipefail)
        else { continue }
        found.append(finding(at: instruction.headRange))
      }
    }
    return found
  }

  private static func stopsInPipes(_ shell: [String]) -> Bool {
    let name = shell.first?.split(separator: "/").last.map(String.init) ?? ""
    return ["bash", "zsh", "ash"].contains(name) && shell.contains("pipefail")
  }

  private static func setsPipefail(_ command: ShellCommandLine) -> Bool {
    command.name == "set" && command.arguments.contains("pipefail")
  }
}
