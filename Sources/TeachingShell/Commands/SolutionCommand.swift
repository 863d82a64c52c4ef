import DockerfileSyntax
import Findings
import Grading
import Lessons
import Reports
import Terminal

/// `:solution`: ours, for comparison.
package struct SolutionCommand: ShellCommand {
  package static let name = "solution"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    guard session.step.kind.isExercise else { return [.say(Message("shell.solution.question"))] }
    guard session.own == nil else { return [.say(Message("shell.solution.own"))] }
    guard session.solutionIsOpen else {
      return [
        .say(
          Message(
            "shell.solution.locked", ["n": .number(session.step.hints.solutionAfterTries)]))
      ]
    }
    let solution = Dockerfile(parsing: session.step.solution)
    let isSame = session.draft == session.step.solution.text
    var lines = [StyledLine()]
    lines += DockerfileText.lines(of: solution).map { $0.indented(2) }
    lines.append(StyledLine())
    let key =
      isSame
      ? "shell.solution.same"
      : session.judged.verdict == .passed ? "shell.solution.other-way" : "shell.solution.compare"
    return [.show(lines), .say(Message(key))]
  }
}
