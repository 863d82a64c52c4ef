package import Findings
package import Localisation
package import Terminal

/// What a command wants to happen outside of the session; one loop performs it.
package enum Effect {
  case show([StyledLine])
  case say(Message)
  /// The draft becomes this text: written, kept for `:undo`, and checked.
  case changeDraft(String)
  case check
  case openEditor
  /// Lines up to one with a single dot become the draft.
  case readPaste
  /// Back (-1) or forward (1) in the draft's history.
  case stepDraft(Int)
  case setLanguage(Language)
  case goToLesson(Int)
  case skipLesson
  case saveHint(goal: String, shown: Int)
  case quit
}
