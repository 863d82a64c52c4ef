package import Findings
package import Folders

/// One lesson: a step or several in a row, and words for them in one language or more.
package struct Lesson: Sendable {
  package var id: String
  package var teaches: [String]
  package var needs: [String]
  /// Where `lesson.yaml` says so.
  var needsRange: SourceRange
  package var minutes: Int
  package var steps: [Step]
  /// By language code.
  package var texts: [String: LessonText]
  package var folder: Folder
  package var source: SourceText

  package var points: Int { steps.reduce(0) { $0 + $1.points } }

  /// The language that the others are translated from.
  package var sourceLanguage: String
}

/// One thing that the answer must reach.
package struct Goal: Sendable {
  package var id: String
  package var points: Int
  package var check: Check
  /// Goals that must be met before a remark about this one helps.
  package var after: [String]

  package init(id: String, points: Int, check: Check, after: [String]) {
    self.id = id
    self.points = points
    self.check = check
    self.after = after
  }
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
