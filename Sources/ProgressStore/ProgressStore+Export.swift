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

  /// Whether a learner would miss nothing of it; settings are made by starting the shell.
  package var isEmpty: Bool {
    lessons.isEmpty && hints.isEmpty && drafts.isEmpty && reviews.isEmpty
  }

  /// The first value that no record can hold, as its place in the JSON and what stands there.
  package var firstWrongValue: (place: String, found: String)? {
    for (index, row) in lessons.enumerated() {
      let place = "lessons[\(index)]"
      if ProgressStore.LessonRecord.State(rawValue: row.state) == nil {
        return ("\(place).state", row.state)
      }
      if row.points < 0 { return ("\(place).points", "\(row.points)") }
      if row.tries < 0 { return ("\(place).tries", "\(row.tries)") }
      if !Self.isTime(row.changed, length: 19) { return ("\(place).changed", row.changed) }
    }
    for (index, row) in reviews.enumerated() where !Self.isTime(row.due, length: 10) {
      return ("reviews[\(index)].due", row.due)
    }
    return firstRepeatedKey ?? firstUnsafeName
  }

  private var firstRepeatedKey: (place: String, found: String)? {
    let tables: [(String, [[String]])] = [
      ("lessons", lessons.map { [$0.course, $0.lesson] }),
      ("hints", hints.map { [$0.course, $0.lesson, $0.goal] }),
      ("drafts", drafts.map { [$0.course, $0.lesson, "\($0.number)"] }),
      ("places", places.map { [$0.course, $0.lesson] }),
      ("reviews", reviews.map { [$0.course, $0.step] }),
    ]
    for (table, keys) in tables {
      var seen: Set<[String]> = []
      for (index, key) in keys.enumerated() where !seen.insert(key).inserted {
        return ("\(table)[\(index)]", key.joined(separator: " "))
      }
    }
    return nil
  }

  /// Drafts become files in folders of these names.
  private var firstUnsafeName: (place: String, found: String)? {
    for (index, row) in drafts.enumerated() {
      for (key, name) in [("course", row.course), ("lesson", row.lesson)] {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        if parts.contains(where: { ["", ".", ".."].contains($0) }) || name.utf8.contains(0) {
          return ("drafts[\(index)].\(key)", name)
        }
      }
    }
    return nil
  }

  /// `2026-11-25 09:00:00`, or the first ten bytes of it.
  private static func isTime(_ text: String, length: Int) -> Bool {
    let form = Array("0000-00-00 00:00:00".utf8.prefix(length))
    return text.utf8.count >= length
      && zip(text.utf8, form).allSatisfy { byte, sign in
        sign == 0x30 ? (0x30...0x39).contains(byte) : byte == sign
      }
  }
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
      for table in ProgressStore.tableNames {
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
