import Findings
import Grading
import Lessons
import Localisation
import Terminal

/// `:hint`: the next rung for the first goal that is open: nudge, where, how.
package struct HintCommand: ShellCommand {
  package static let name = "hint"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    guard session.step.kind != .read else { return [.say(Message("shell.read.next"))] }
    guard session.step.kind.isExercise else { return [.say(Message("shell.hint.question"))] }
    guard session.tries >= session.step.hints.unlockAfterTries else {
      return [.say(Message("shell.hint.try-first"))]
    }
    let grade = session.judged
    guard let open = grade.firstOpen else { return [.say(Message("shell.hint.nothing-open"))] }
    let goal = open.goal
    let hints = session.hints(for: goal)
    guard !hints.isEmpty else { return [.say(Message("shell.hint.none"))] }
    let shown = session.hintsShown[goal.id] ?? 0
    let number = min(shown, hints.count - 1)
    session.hintsShown[goal.id] = min(shown + 1, hints.count)
    var effects: [Effect] = [
      .show(SessionView(session).hint(hints[number], for: goal, after: open.outcome.remark)),
      .saveHint(goal: goal.id, shown: min(shown + 1, hints.count)),
    ]
    if number + 1 < hints.count {
      effects.append(.say(Message("shell.hint.more")))
    } else if session.own != nil {
      effects.append(.say(Message("shell.hint.last-own")))
    } else if session.solutionIsOpen {
      effects.append(.say(Message("shell.hint.solution-open")))
    } else {
      let left = session.step.hints.solutionAfterTries - session.tries
      effects.append(.say(Message("shell.hint.last", ["n": .number(max(1, left))])))
    }
    return effects
  }
}

extension Grade {
  /// The goal to work on: what failed comes before what cannot be told, or waits for something else.
  var firstOpen: GoalResult? {
    goals.first { $0.outcome.remark != nil } ?? goals.first { !$0.outcome.isMet }
  }
}

extension Session {
  func hints(for goal: Goal) -> [String] {
    step.hints(for: goal.id, in: localiser.language.code)
  }

  /// After passing; before that only with all hints seen and enough tries.
  var solutionIsOpen: Bool {
    if isPassed { return true }
    let open = judged.goals.filter { !$0.outcome.isMet }.map(\.goal)
    return tries >= step.hints.solutionAfterTries
      && open.first.map { (hintsShown[$0.id] ?? 0) >= hints(for: $0).count } ?? true
  }
}
