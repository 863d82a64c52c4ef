package import Findings

/// Holds the lessons of a course against each other: what each needs must be there, and come before.
package struct CourseCheck {
  private let course: Course
  private let lessons: [String: Lesson]

  package init(_ course: Course, _ lessons: [Lesson]) {
    self.course = course
    self.lessons = Dictionary(lessons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package var problems: [FileFinding] {
    course.lessonIDs.enumerated().flatMap { index, id -> [FileFinding] in
      guard let lesson = lessons[id] else { return [] }
      return lesson.needs.compactMap { need in
        problem(of: need, in: lesson, at: index).map { FileFinding($0, in: lesson.source) }
      }
    }
  }

  private func problem(of need: String, in lesson: Lesson, at index: Int) -> Finding? {
    let range = lesson.needsRange
    guard let place = course.lessonIDs.firstIndex(of: need) else {
      return .unknownLessonWord("unknown-lesson", need, at: range, in: course.lessonIDs)
    }
    if let cycle = cycle(from: lesson.id, through: need) {
      return .lesson("needs-cycle", at: range, ["key": .text(cycle.joined(separator: " → "))])
    }
    return place > index
      ? .lesson("needs-later", at: range, ["key": .text(need)]) : nil
  }

  /// The way from a lesson through what it needs back to itself.
  private func cycle(from start: String, through need: String) -> [String]? {
    var open = [[start, need]]
    var seen: Set<String> = []
    while let path = open.popLast() {
      guard let last = path.last else { continue }
      if last == start { return path }
      guard seen.insert(last).inserted else { continue }
      for next in lessons[last]?.needs ?? [] { open.append(path + [next]) }
    }
    return nil
  }
}
