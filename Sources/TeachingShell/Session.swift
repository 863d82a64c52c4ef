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
  package var draft: String
  package var tries = 0
  /// Hints seen so far, by goal.
  package var hintsShown: [String: Int] = [:]
  package var isPassed = false
  /// The grade of the draft as it stands; `nil` before the first check.
  package var grade: Grade?
  /// What is known of all lessons of the course, by id.
  package var records: [String: ProgressStore.LessonRecord] = [:]
  /// Where draft and record lie.
  package var draftPath: String
  package var recordPath: String

  package var lessonCount: Int { library.course.lessonIDs.count }
  package var lessonID: String { library.course.lessonIDs[lessonIndex] }

  package func text(_ key: String, _ values: [String: Message.Value] = [:]) -> String {
    localiser.text(key, values)
  }

  /// The draft judged; used where a command needs goals and none were judged yet.
  package var judged: Grade { grade ?? library.grade(draft, for: lesson) }
}
