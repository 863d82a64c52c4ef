package import Findings
package import Folders

/// One lesson: an exercise, and words for it in one language or more.
package struct Lesson: Sendable {
  /// What the learner does.
  package enum Kind: String, Sendable, CaseIterable {
    /// Change a whole Dockerfile.
    case fix
  }

  package var id: String
  package var kind: Kind
  package var teaches: [String]
  package var needs: [String]
  package var minutes: Int
  package var goals: [Goal]
  package var mistakes: [Mistake]
  package var hints: HintRules
  /// What the app's own commands make.
  package var commands: [AppCommand]
  /// Bytes by the end of a path.
  package var sizes: [String: Int]
  package var start: SourceText
  package var solution: SourceText
  /// The build context; `nil` when the lesson has none.
  package var app: Folder?
  /// By language code.
  package var texts: [String: LessonText]
  package var folder: Folder

  package var points: Int { goals.reduce(0) { $0 + $1.points } }

  /// When hints and the solution open.
  package struct HintRules: Hashable, Sendable {
    package var unlockAfterTries = 1
    package var solutionAfterTries = 3
  }
}

/// One thing that the answer must reach.
package struct Goal: Sendable {
  package var id: String
  package var points: Int
  package var check: Check
  /// Goals that must be met before a remark about this one helps.
  package var after: [String]
}

/// A mistake that people make, looked for where its goal failed.
package struct Mistake: Sendable {
  package var id: String
  package var goals: [String]
  package var when: Check
}

/// What a command of the app makes, so that the simulation knows.
package struct AppCommand: Sendable {
  package var words: [String]
  package var makes: [Product]
  package var needs: [(path: String, error: String)]

  package struct Product: Hashable, Sendable {
    package var path: String
    package var bytes: Int?
    package var imports: [String]
  }
}

/// The prose of a lesson in one language.
package struct LessonText: Sendable {
  package var title: String
  /// Markdown before the first `##`.
  package var introduction: String
  /// Markdown by heading key, such as `goal starts`.
  package var blocks: [String: Block]
  package var source: SourceText

  package struct Block: Hashable, Sendable {
    package var markdown: String
    package var range: SourceRange
  }

  package subscript(key: String) -> String? { blocks[key]?.markdown }

  /// The hints for a goal, from nudge to how.
  package func hints(for goal: String) -> [String] {
    var hints: [String] = []
    while let hint = self["hint \(goal) \(hints.count + 1)"] { hints.append(hint) }
    return hints
  }
}
