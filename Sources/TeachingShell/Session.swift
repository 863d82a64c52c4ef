package import Findings
package import Grading
package import Lessons
package import Localisation
package import ProgressStore
package import Terminal

/// Everything that a command may look at or change: the learner's place in the course.
package struct Session {
  package var library: LessonLibrary
  package var localiser: Localiser
  package var languages: [Language]
  package var screen: Screen
  /// The lesson's place in the course, from 0.
  package var lessonIndex: Int
  package var lesson: Lesson
  /// The step's place in the lesson, from 0.
  package var stepIndex = 0
  package var draft: String
  package var tries = 0
  /// Hints seen so far, by goal.
  package var hintsShown: [String: Int] = [:]
  /// Whether the step is passed.
  package var isPassed = false
  /// The grade of the draft as it stands; `nil` before the first check.
  package var grade: Grade?
  /// What was last said to the question of this step, judged.
  package var questionGrade: QuestionGrade?
  /// What is known of all lessons of the course, by id, and of the steps of this one, by name.
  package var records: [String: ProgressStore.LessonRecord] = [:]
  /// The review that is going on.
  package var review: Review?
  /// The learner's own Dockerfile, where no lesson is worked on.
  package var own: OwnDockerfile?
  /// Where draft and record lie.
  package var draftPath: String
  package var recordPath: String

  package var lessonCount: Int { library.course.lessonIDs.count }
  package var step: Step { lesson.steps[stepIndex] }
  package var isLastStep: Bool { stepIndex == lesson.steps.count - 1 }
  package var lessonID: String { library.course.lessonIDs[lessonIndex] }

  package func text(_ key: String, _ values: [String: Message.Value] = [:]) -> String {
    localiser.text(key, values)
  }

  /// Words for commands in all languages; those of the language that is spoken come first.
  package var aliases: [String: String] {
    languages.reduce(localiser.language.commandAliases) { known, language in
      known.merging(language.commandAliases) { own, _ in own }
    }
  }

  package var ownAliases: [String] { localiser.language.commandAliases.keys.sorted() }

  /// The draft judged; used where a command needs goals and none were judged yet.
  package var judged: Grade {
    // The draft may have been replaced since it was graded.
    if let grade, grade.answer.bytes.elementsEqual(draft.utf8) { return grade }
    return library.grade(draft, for: step)
  }
}
