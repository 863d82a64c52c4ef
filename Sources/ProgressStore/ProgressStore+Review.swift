/// Questions that come back after days, the longer the better they are known.
extension ProgressStore {
  /// Days until a question comes back, by how often in a row it was answered right.
  ///
  /// Source: spaced retrieval with growing gaps, Karpicke and Bauernschmidt 2011, among others; the steps
  /// are our own choice.
  package static let reviewDays = [1, 3, 7, 21]

  /// Notes that a step was seen for the first time; one that waits already keeps its day.
  ///
  /// `day` is any date that SQLite understands, `now` for today.
  package func planReview(
    course: String, step: String, from day: String = "now"
  ) throws(StoreError) {
    try database.run(
      "INSERT OR IGNORE INTO review VALUES (?, ?, 0, date(?, '+1 day'))",
      [.text(course), .text(step), .text(day)])
  }

  /// Plans the next time after an answer: later when it was right, tomorrow when not; a question that was
  /// right after the longest gap is known and comes back no more.
  package func reviewed(
    course: String, step: String, isRight: Bool, on day: String = "now"
  ) throws(StoreError) {
    let rows = try database.run(
      "SELECT level FROM review WHERE course = ? AND step = ?", [.text(course), .text(step)])
    let level = isRight ? (rows.first.flatMap { Int($0[0]) } ?? 0) + 1 : 0
    guard level < ProgressStore.reviewDays.count else {
      // Far away instead of deleted, so that passing the lesson again does not plan it anew.
      try database.run(
        "UPDATE review SET level = ?, due = '9999-12-31' WHERE course = ? AND step = ?",
        [.number(level), .text(course), .text(step)])
      return
    }
    try database.run(
      """
      INSERT INTO review VALUES (?, ?, ?, date(?, ?))
      ON CONFLICT (course, step) DO UPDATE SET level = excluded.level, due = excluded.due
      """,
      [
        .text(course), .text(step), .number(level), .text(day),
        .text("+\(ProgressStore.reviewDays[level]) days"),
      ])
  }

  /// The steps that are due on a day, those that wait longest first.
  package func dueReviews(course: String, on day: String = "now") throws(StoreError) -> [String] {
    try database.run(
      "SELECT step FROM review WHERE course = ? AND due <= date(?) ORDER BY due, rowid",
      [.text(course), .text(day)]
    ).map { $0[0] }
  }

  /// The next day on which something is due, as `2026-11-26`; `nil` when nothing waits.
  package func nextReview(course: String) throws(StoreError) -> String? {
    try database.run(
      "SELECT min(due) FROM review WHERE course = ? AND due < '9999'", [.text(course)]
    ).first?.first.flatMap { $0.isEmpty ? nil : $0 }
  }
}
