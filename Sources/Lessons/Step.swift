package import Findings
package import Folders

/// One thing to do in a lesson.
package struct Step: Sendable {
  /// What the learner does.
  package enum Kind: String, Sendable, CaseIterable {
    /// Read, and go on.
    case read
    /// Pick options.
    case choose
    /// Say what will happen before seeing it.
    case predict
    /// Name a line.
    case point
    /// Put lines in order.
    case order
    /// Write what is missing.
    case fill
    /// Change a whole Dockerfile.
    case fix

    /// Whether the answer is a Dockerfile that goals judge.
    package var isExercise: Bool { self == .order || self == .fill || self == .fix }
  }

  /// Its own id; empty where it is the lesson's only step.
  package var id: String
  package var lessonID: String
  package var kind: Kind
  /// What is asked in a step that is no exercise; `nil` in the others.
  package var question: Question?
  package var goals: [Goal]
  package var mistakes: [Mistake]
  package var hints: HintRules
  /// What the app's own commands make.
  package var commands: [AppCommand]
  /// Bytes by the end of a path.
  package var sizes: [String: Int]
  /// The Dockerfile that the learner gets; empty where the step has none.
  package var start: SourceText
  /// Empty where the answer is no Dockerfile.
  package var solution: SourceText
  /// The build context; `nil` when the step has none.
  package var app: Folder?
  /// The words of this step, by language code; keys are those of a lesson with one step.
  package var texts: [String: LessonText]
  /// The language that the others are translated from.
  package var sourceLanguage: String
  /// Where `answers/` lies.
  package var folder: Folder

  /// How records and messages call it: `two-stages`, or `two-stages/alone`.
  package var name: String { id.isEmpty ? lessonID : "\(lessonID)/\(id)" }

  package var points: Int { goals.reduce(question?.points ?? 0) { $0 + $1.points } }

  /// The words under a heading, in a language or else in the course's own; `nil` where there are none.
  package func block(_ key: String, in language: String) -> (markdown: String, isFallback: Bool)? {
    if let own = texts[language]?[key] { return (own, false) }
    return texts[sourceLanguage]?[key].map { ($0, true) }
  }

  /// The hints for a goal in a language, or else in the course's own.
  package func hints(for goal: String, in language: String) -> [String] {
    let own = texts[language]?.hints(for: goal) ?? []
    return own.isEmpty ? texts[sourceLanguage]?.hints(for: goal) ?? [] : own
  }

  /// An option's words and what is said when it is picked.
  package func option(_ id: String, in language: String) -> (words: String, feedback: String)? {
    texts[language]?.option(id) ?? texts[sourceLanguage]?.option(id)
  }

  /// When hints and the solution open.
  package struct HintRules: Hashable, Sendable {
    package var unlockAfterTries = 1
    package var solutionAfterTries = 3
  }

  /// What stands for something that is to be written.
  package static let gap = "____"
}
