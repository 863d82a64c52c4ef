/// What a learner has done: settings, lessons, and the history of every draft.
///
/// Each call is written before it returns, so a kill loses nothing that was shown as saved.
package final class ProgressStore {
  /// How far a lesson is.
  package struct LessonRecord: Hashable, Sendable {
    package enum State: String, Sendable { case new, started, passed, skipped }

    package var state = State.new
    package var points = 0
    package var tries = 0
    package init() {}

    /// From the columns `state, points, tries`.
    fileprivate init(row: ArraySlice<String>) {
      let row = Array(row)
      state = State(rawValue: row[0]) ?? .started
      points = Int(row[1]) ?? 0
      tries = Int(row[2]) ?? 0
    }
  }

  /// 2 added `review`.
  private static let version = 2
  let database: Database
  /// Where a broken record was put, when one was found.
  package let brokenFile: String?

  /// Opens the record at a path, or makes one; `:memory:` for a record that is not kept.
  ///
  /// A file that is no database any more is set aside under another name, never deleted.
  ///
  /// - Throws: ``StoreError``, also for a record of a newer version, which stays untouched.
  package init(path: String, setAside: (String) -> String?) throws(StoreError) {
    var broken: String?
    do {
      database = try ProgressStore.open(path)
    } catch .broken(let text) {
      guard let moved = setAside(path) else { throw .cannotOpen(path: path, text: text) }
      broken = moved
      database = try ProgressStore.open(path)
    }
    brokenFile = broken
  }

  private static func open(_ path: String) throws(StoreError) -> Database {
    let database = try Database(path: path)
    // SQLite waits for others while it writes, but not where two make the record at the same time.
    for _ in 0..<mostWaits {
      do {
        try prepare(database, path)
        return database
      } catch .failed where database.isBusy {
        _ = try? database.run("ROLLBACK")
        database.pause(milliseconds: 50)
      }
    }
    try prepare(database, path)
    return database
  }

  /// Three seconds in all, as long as every other statement waits.
  private static let mostWaits = 60

  private static func prepare(_ database: Database, _ path: String) throws(StoreError) {
    let found = try database.run("PRAGMA user_version").first?.first.flatMap { Int($0) } ?? 0
    guard found <= version else { throw .newerVersion(path: path) }
    if found < version { try makeTables(in: database) } else { try check(database) }
  }

  /// A damage in the middle would show only when somebody needs what lies there.
  ///
  /// About 0.8 ms a megabyte.
  private static func check(_ database: Database) throws(StoreError) {
    let found = try database.run("PRAGMA quick_check(1)").first?.first ?? ""
    guard found == "ok" else { throw .broken(text: oneLine(found)) }
    let tables = try database.run("SELECT name FROM sqlite_schema WHERE type = 'table'").map {
      $0[0]
    }
    if let missing = tableNames.first(where: { !tables.contains($0) }) {
      throw .broken(text: "no such table: \(missing)")
    }
  }

  static let tableNames = ["setting", "lesson", "hint", "draft", "place", "review"]

  /// SQLite lists damages on lines of their own.
  private static func oneLine(_ text: String) -> String {
    text.split(separator: "\n").last.map(String.init) ?? text
  }

  private static func makeTables(in database: Database) throws(StoreError) {
    try database.run("PRAGMA journal_mode = WAL")
    try database.run("BEGIN IMMEDIATE")
    for table in [
      "setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
      """
      lesson (course TEXT, lesson TEXT, state TEXT NOT NULL, points INTEGER NOT NULL,
        tries INTEGER NOT NULL, changed TEXT NOT NULL, PRIMARY KEY (course, lesson))
      """,
      "hint (course TEXT, lesson TEXT, goal TEXT, shown INTEGER NOT NULL, PRIMARY KEY (course, lesson, goal))",
      "draft (course TEXT, lesson TEXT, number INTEGER, text TEXT NOT NULL, PRIMARY KEY (course, lesson, number))",
      "place (course TEXT, lesson TEXT, number INTEGER NOT NULL, PRIMARY KEY (course, lesson))",
      "review (course TEXT, step TEXT, level INTEGER NOT NULL, due TEXT NOT NULL, PRIMARY KEY (course, step))",
    ] {
      try database.run("CREATE TABLE IF NOT EXISTS \(table)")
    }
    try database.run("PRAGMA user_version = \(version)")
    try database.run("COMMIT")
  }

  /// Writes something and takes it back.
  ///
  /// - Throws: ``StoreError`` with the reason why nothing can be written.
  package func proveWritable() throws(StoreError) {
    try database.run("BEGIN IMMEDIATE")
    do {
      try database.run("INSERT INTO setting VALUES ('doctor', '')")
    } catch {
      _ = try? database.run("ROLLBACK")
      throw error
    }
    try database.run("ROLLBACK")
  }

  // MARK: Settings

  package func setting(_ name: String) throws(StoreError) -> String? {
    try database.run("SELECT value FROM setting WHERE name = ?", [.text(name)]).first?.first
  }

  package func set(_ name: String, to value: String) throws(StoreError) {
    // What stands there already costs no write to the disk.
    if try setting(name) == value { return }
    try database.run(
      "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      [.text(name), .text(value)])
  }

  // MARK: Lessons

  package func record(course: String, lesson: String) throws(StoreError) -> LessonRecord {
    let rows = try database.run(
      "SELECT state, points, tries FROM lesson WHERE course = ? AND lesson = ?",
      [.text(course), .text(lesson)])
    return rows.first.map { LessonRecord(row: $0[...]) } ?? LessonRecord()
  }

  /// All that is known of a course, by the names of lessons and steps.
  package func records(course: String) throws(StoreError) -> [String: LessonRecord] {
    let rows = try database.run(
      "SELECT lesson, state, points, tries FROM lesson WHERE course = ?", [.text(course)])
    return rows.reduce(into: [:]) { $0[$1[0]] = LessonRecord(row: $1.dropFirst()) }
  }

  package func save(
    _ record: LessonRecord, course: String, lesson: String
  ) throws(StoreError) {
    try database.run(
      """
      INSERT INTO lesson VALUES (?, ?, ?, ?, ?, datetime('now'))
      ON CONFLICT (course, lesson) DO UPDATE SET state = excluded.state, points = excluded.points,
        tries = excluded.tries, changed = excluded.changed
      """,
      [
        .text(course), .text(lesson), .text(record.state.rawValue), .number(record.points),
        .number(record.tries),
      ])
  }

  package func shownHints(course: String, lesson: String) throws(StoreError) -> [String: Int] {
    let rows = try database.run(
      "SELECT goal, shown FROM hint WHERE course = ? AND lesson = ?",
      [.text(course), .text(lesson)])
    return Dictionary(
      rows.map { ($0[0], Int($0[1]) ?? 0) }, uniquingKeysWith: { first, _ in first })
  }

  package func saveHint(
    course: String, lesson: String, goal: String, shown: Int
  ) throws(StoreError) {
    try database.run(
      """
      INSERT INTO hint VALUES (?, ?, ?, ?)
      ON CONFLICT (course, lesson, goal) DO UPDATE SET shown = excluded.shown
      """,
      [.text(course), .text(lesson), .text(goal), .number(shown)])
  }

  // MARK: Drafts

  /// The draft where the learner is, or `nil` when there is none yet.
  package func draft(course: String, lesson: String) throws(StoreError) -> String? {
    try database.run(
      """
      SELECT text FROM draft JOIN place USING (course, lesson, number)
      WHERE course = ? AND lesson = ?
      """,
      [.text(course), .text(lesson)]
    ).first?.first
  }

  /// Adds a draft behind the one where the learner is; those that were undone are dropped.
  package func addDraft(_ text: String, course: String, lesson: String) throws(StoreError) {
    let number = try place(course: course, lesson: lesson).map { $0 + 1 } ?? 0
    try database.run("BEGIN IMMEDIATE")
    do {
      try database.run(
        "DELETE FROM draft WHERE course = ? AND lesson = ? AND number >= ?",
        [.text(course), .text(lesson), .number(number)])
      try database.run(
        "INSERT INTO draft VALUES (?, ?, ?, ?)",
        [.text(course), .text(lesson), .number(number), .text(text)])
      try move(to: number, course: course, lesson: lesson)
      try database.run("COMMIT")
    } catch {
      _ = try? database.run("ROLLBACK")
      throw error
    }
  }

  /// Goes a number of drafts back (negative) or forward, and returns the one there.
  package func step(
    _ distance: Int, course: String, lesson: String
  ) throws(StoreError) -> String? {
    guard let number = try place(course: course, lesson: lesson) else { return nil }
    let rows = try database.run(
      "SELECT text FROM draft WHERE course = ? AND lesson = ? AND number = ?",
      [.text(course), .text(lesson), .number(number + distance)])
    guard let text = rows.first?.first else { return nil }
    try move(to: number + distance, course: course, lesson: lesson)
    return text
  }

  private func place(course: String, lesson: String) throws(StoreError) -> Int? {
    try database.run(
      "SELECT number FROM place WHERE course = ? AND lesson = ?", [.text(course), .text(lesson)]
    ).first?.first.flatMap { Int($0) }
  }

  private func move(to number: Int, course: String, lesson: String) throws(StoreError) {
    try database.run(
      """
      INSERT INTO place VALUES (?, ?, ?)
      ON CONFLICT (course, lesson) DO UPDATE SET number = excluded.number
      """,
      [.text(course), .text(lesson), .number(number)])
  }
}
