package import Findings
package import Grading
package import Localisation
package import Terminal

/// What a command wants to happen outside of the session; one loop performs it.
package enum Effect {
  case show([StyledLine])
  /// Something long to read: a screen at a time, where there is one.
  case page([StyledLine])
  case say(Message)
  /// The draft becomes this text: written, kept for `:undo`, and checked.
  case changeDraft(String)
  case check
  /// Something was said to the question of the step.
  case respond(Response)
  case openEditor
  /// Checks whenever the draft's file is saved by somebody else, until Enter.
  case watch
  /// Lines up to one with a single dot become the draft.
  case readPaste
  /// Back (-1) or forward (1) in the draft's history.
  case stepDraft(Int)
  case setLanguage(Language)
  /// With or without pictures from now on, and the next time too.
  case setPlain(Bool)
  case goToLesson(Int)
  case goToLessonStep(Int, Int)
  case goToStep(Int)
  case skipStep
  /// The questions that are due; and the next one of them.
  case review
  case nextReview
  /// How many questions are due.
  case sayDue
  /// A Dockerfile of the learner's own, by path, and a blank one.
  case open(String)
  case play
  /// The draft to the opened file, or to another path.
  case save(String?)
  case saveHint(goal: String, shown: Int)
  case quit
}
