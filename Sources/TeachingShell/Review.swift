/// A round of due questions, and where to go on afterwards.
package struct Review: Sendable {
  /// Names of the steps still to come, `two-stages/guess`; the first is the one that is asked.
  package var open: [String]
  /// How many there were.
  package let count: Int
  /// The lesson and step to come back to.
  let lesson: Int
  let step: Int
  /// Whether the first answer to the first one was right; `nil` before there was one.
  var answer: Bool?

  init(_ steps: [String], lesson: Int, step: Int) {
    open = steps
    count = steps.count
    self.lesson = lesson
    self.step = step
  }

  var number: Int { count - open.count + 1 }
}
