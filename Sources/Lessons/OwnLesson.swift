package import Findings
package import Folders

/// Lessons that no course holds: a Dockerfile of the learner's own.
extension Step {
  /// One exercise without an author: its goals and words are put in by who makes it.
  package init(ownIn context: Folder, id: String, start: SourceText, sourceLanguage: String) {
    self.init(
      id: "", lessonID: id, kind: .fix, question: nil, goals: [], mistakes: [], hints: HintRules(),
      commands: [], sizes: [:], start: start, solution: SourceText(""), app: context, texts: [:],
      sourceLanguage: sourceLanguage, folder: context)
  }
}

extension Lesson {
  package init(ownWith step: Step) {
    self.init(
      id: step.lessonID, teaches: [], needs: [], needsRange: SourceRange(0, 0), minutes: 0,
      steps: [step], texts: step.texts, folder: step.folder, source: SourceText(""),
      sourceLanguage: step.sourceLanguage)
  }
}

extension LessonText {
  /// Words that stand in no file.
  package init(language: String, title: String, blocks: [String: String]) {
    self.init(
      language: language, title: title, introduction: "",
      blocks: blocks.mapValues { Block(markdown: $0, range: SourceRange(0, 0)) },
      source: SourceText(""))
  }
}
