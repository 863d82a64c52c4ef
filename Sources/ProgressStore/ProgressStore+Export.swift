/// Everything that a record holds, for another machine or a backup.
package struct ProgressExport: Codable, Hashable, Sendable {
  package static let currentSchema = "learn-distroless/progress/1"

  package struct Lesson: Codable, Hashable, Sendable {
    package var course: String
    package var lesson: String
    package var state: String
    package var points: Int
    package var tries: Int
    /// UTC, as `2026-11-25 09:00:00`.
    package var changed: String
  }

  package struct Hint: Codable, Hashable, Sendable {
    package var course: String
    package var lesson: String
    package var goal: String
    package var shown: Int
  }

  package struct Draft: Codable, Hashable, Sendable {
    package var course: String
    package var lesson: String
    package var number: Int
    package var text: String
  }

  /// Which draft of a lesson the learner is at.
  package struct Place: Codable, Hashable, Sendable {
    package var course: String
    package var lesson: String
    package var number: Int
  }

  package struct Review: Codable, Hashable, Sendable {
    package var course: String
    package var step: String
    package var level: Int
    package var due: String
  }

  package var schema = currentSchema
  package var settings: [String: String] = [:]
  package var lessons: [Lesson] = []
  package var hints: [Hint] = []
  package var drafts: [Draft] = []
  package var places: [Place] = []
  package var reviews: [Review] = []

  package init() {}
}

extension ProgressStore {
  package func export() throws(StoreError) -> ProgressExport {
    var export = ProgressExport()
    for row in try database.run("SELECT name, value FROM setting ORDER BY name") {
      export.settings[row[0]] = row[1]
    }
    export.lessons = try database.run(
      "SELECT course, lesson, state, points, tries, changed FROM lesson ORDER BY course, lesson"
    ).map { row in
      .init(
        course: row[0], lesson: row[1], state: row[2], points: Int(row[3]) ?? 0,
        tries: Int(row[4]) ?? 0, changed: row[5])
    }
    export.hints = try database.run(
      "SELECT course, lesson, goal, shown FROM hint ORDER BY course, lesson, goal"
    ).map { .init(course: $0[0], lesson: $0[1], goal: $0[2], shown: Int($0[3]) ?? 0) }
    export.drafts = try database.run(
      "SELECT course, lesson, number, text FROM draft ORDER BY course, lesson, number"
    ).map { .init(course: $0[0], lesson: $0[1], number: Int($0[2]) ?? 0, text: $0[3]) }
    export.places = try database.run(
      "SELECT course, lesson, number FROM place ORDER BY course, lesson"
    ).map { .init(course: $0[0], lesson: $0[1], number: Int($0[2]) ?? 0) }
    export.reviews = try database.run(
      "SELECT course, step, level, due FROM review ORDER BY course, step"
    ).map { .init(course: $0[0], step: $0[1], level: Int($0[2]) ?? 0, due: $0[3]) }
    return export
  }

  /// Puts an export in the place of everything that is there; all of it, or nothing when it fails.
  package func replace(with export: ProgressExport) throws(StoreError) {
    try database.run("BEGIN IMMEDIATE")
    do {
      for table in ["setting", "lesson", "hint", "draft", "place", "review"] {
        try database.run("DELETE FROM \(table)")
      }
      try insert(export)
      try database.run("COMMIT")
    } catch {
      _ = try? database.run("ROLLBACK")
      throw error
    }
  }

  private func insert(_ export: ProgressExport) throws(StoreError) {
    for (name, value) in export.settings {
      try database.run("INSERT INTO setting VALUES (?, ?)", [.text(name), .text(value)])
    }
    for row in export.lessons {
      try database.run(
        "INSERT INTO lesson VALUES (?, ?, ?, ?, ?, ?)",
        [
          .text(row.course), .text(row.lesson), .text(row.state), .number(row.points),
          .number(row.tries), .text(row.changed),
        ])
    }
    for row in export.hints {
      try database.run(
        "INSERT INTO hint VALUES (?, ?, ?, ?)",
        [.text(row.course), .text(row.lesson), .text(row.goal), .number(row.shown)])
    }
    for row in export.drafts {
      try database.run(
        "INSERT INTO draft VALUES (?, ?, ?, ?)",
        [.text(row.course), .text(row.lesson), .number(row.number), .text(row.text)])
    }
    for row in export.places {
      try database.run(
        "INSERT INTO place VALUES (?, ?, ?)",
        [.text(row.course), .text(row.lesson), .number(row.number)])
    }
    for row in export.reviews {
      try database.run(
        "INSERT INTO review VALUES (?, ?, ?, ?)",
        [.text(row.course), .text(row.step), .number(row.level), .text(row.due)])
    }
  }
}
