import Findings
package import Lessons
package import Localisation
package import Terminal

/// Steps as a learner sees them on entering, for authors.
package struct StepPreview {
  private let library: LessonLibrary
  private let localiser: Localiser
  private let languages: [Language]
  private let screen: Screen

  package init(
    library: LessonLibrary, localiser: Localiser, languages: [Language], screen: Screen
  ) {
    self.library = library
    self.localiser = localiser
    self.languages = languages
    self.screen = screen
  }

  package func lines(of step: String, in lesson: Lesson) -> [StyledLine] {
    let index = lesson.steps.firstIndex { $0.id == step } ?? 0
    var session = Session(
      library: library, localiser: localiser, languages: languages, screen: screen,
      lessonIndex: library.course.lessonIDs.firstIndex(of: lesson.id) ?? 0, lesson: lesson,
      draft: "", draftPath: "-", recordPath: "-")
    session.stepIndex = index
    session.draft = session.step.start.text
    return SessionView(session).step()
  }
}
