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

  /// The way from a lesson through what it needs back to itself; each lesson is looked at once.
  private func cycle(from start: String, through need: String) -> [String]? {
    var cameFrom = [need: start]
    var open = [need]
    while let last = open.popLast() {
      if last == start {
        var path = [last]
        while let step = cameFrom[path[0]], path.count == 1 || path[0] != start {
          path.insert(step, at: 0)
        }
        return path
      }
      for next in lessons[last]?.needs ?? [] where cameFrom[next] == nil {
        cameFrom[next] = last
        open.append(next)
      }
    }
    return nil
  }
}
