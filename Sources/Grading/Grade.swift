package import BuildChecks
import DockerfileSyntax
package import Findings
package import Lessons

/// How an answer did: every goal's outcome, and what there is to say.
package struct Grade: Sendable {
  package enum Verdict: String, Sendable {
    case passed
    case failed
    /// Nothing is wrong, but something cannot be told.
    case undecided
  }

  package var goals: [GoalResult]
  /// What Docker could not even read; goals are not judged then.
  package var syntaxProblems: [Finding]
  package var inspection: Inspection
  package var answer: SourceText { inspection.dockerfile.source }
  package var points: Int { goals.reduce(0) { $0 + $1.points } }
  package var maximum: Int { goals.reduce(0) { $0 + $1.goal.points } }

  package var verdict: Verdict {
    if !syntaxProblems.isEmpty { return .failed }
    var verdict = Verdict.passed
    for goal in goals {
      switch goal.outcome {
      case .met: continue
      case .undecided: if verdict == .passed { verdict = .undecided }
      case .notMet, .waiting: verdict = .failed
      }
    }
    return verdict
  }

  /// The remarks in the order of the goals; one cause is remarked on once.
  package var remarks: [(goal: Goal, remark: Remark)] {
    var seen: Set<Remark.Words> = []
    return goals.compactMap { result in
      guard case .notMet(let remark) = result.outcome, seen.insert(remark.words).inserted else {
        return nil
      }
      return (result.goal, remark)
    }
  }
}

/// One goal's outcome.
package struct GoalResult: Sendable {
  package enum Outcome: Sendable {
    case met
    case notMet(Remark)
    /// Not met, and not worth a remark before another goal is.
    case waiting(goal: String)
    case undecided(Message)
  }

  package var goal: Goal
  package var outcome: Outcome

  package var points: Int { if case .met = outcome { goal.points } else { 0 } }
}

/// What to say about a goal that failed.
package struct Remark: Sendable {
  /// Where the words come from; two remarks with the same words have the same cause.
  package enum Words: Hashable, Sendable {
    /// The lesson's own words: block `mistake <id>`.
    case mistake(String)
    /// The words of a rule's finding.
    case finding(Finding)
    /// Generated: the stem of a key.
    case generated(String)
  }

  package var words: Words
  /// For the placeholders.
  package var values: [String: Message.Value]
  package var range: SourceRange?
}
