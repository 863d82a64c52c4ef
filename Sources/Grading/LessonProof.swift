package import BuildModel
import DockerfileSyntax
package import Findings
import Folders
package import Lessons

/// Proves a lesson by its own samples: the start must not pass, the solution must earn everything,
/// every `ok-*` must pass, and every mistake must have a sample that shows it first.
package struct LessonProof: Sendable {
  private let lesson: Lesson
  private let grader: Grader

  package init(_ lesson: Lesson, images: BaseImageCatalogue) {
    self.lesson = lesson
    grader = Grader(images: images)
  }

  /// What was tried, and what went wrong.
  package struct Result: Sendable {
    package var samples: Int
    package var problems: [FileFinding]
  }

  package func run() -> Result {
    let answers = answers()
    var problems = startProblems() + passProblems(lesson.solution, key: "solution-fails")
    var shown: Set<String> = []
    for (name, answer) in answers {
      if name.hasPrefix("ok-") {
        problems += passProblems(answer, key: "answer-fails")
      } else if let mistake = mistake(named: name) {
        shown.insert(mistake.id)
        problems += mistakeProblems(answer, mistake)
      } else {
        problems.append(problem("stray-sample", in: answer, ["file": .text(name)]))
      }
    }
    for mistake in lesson.mistakes where !shown.contains(mistake.id) {
      problems.append(
        problem("no-sample", in: lesson.start, ["mistake": .text(mistake.id)]))
    }
    return Result(samples: answers.count + 2, problems: problems)
  }

  private func answers() -> [(name: String, text: SourceText)] {
    let entries = (try? lesson.folder.list("answers")) ?? []
    return entries.filter { $0.name.hasSuffix(".Dockerfile") }.compactMap { entry in
      let path = "answers/\(entry.name)"
      guard let bytes = try? lesson.folder.read(path) else { return nil }
      return (
        String(entry.name.dropLast(11)),
        SourceText(path: "\(lesson.folder.path)/\(path)", bytes: bytes)
      )
    }
  }

  /// `alpine-base-2` belongs to `alpine-base`; of several the longest name counts.
  private func mistake(named name: String) -> Mistake? {
    lesson.mistakes.filter { name == $0.id || name.hasPrefix("\($0.id)-") }
      .max { $0.id.count < $1.id.count }
  }

  private func startProblems() -> [FileFinding] {
    grader.grade(lesson.start, for: lesson).verdict == .passed
      ? [problem("start-passes", in: lesson.start, [:])] : []
  }

  private func passProblems(_ answer: SourceText, key: String) -> [FileFinding] {
    let grade = grader.grade(answer, for: lesson)
    if grade.verdict == .passed { return [] }
    if let first = grade.syntaxProblems.first { return [FileFinding(first, in: answer)] }
    return grade.goals.compactMap { result in
      switch result.outcome {
      case .met, .waiting: return nil
      case .undecided(let reason):
        return problem(
          "\(key).undecided", in: answer,
          ["goal": .text(result.goal.id), "reason": .message(reason)])
      case .notMet(let remark):
        return problem(
          key, in: answer, ["goal": .text(result.goal.id), "remark": .text(remark.name)],
          at: remark.range)
      }
    }
  }

  private func mistakeProblems(_ answer: SourceText, _ mistake: Mistake) -> [FileFinding] {
    let grade = grader.grade(answer, for: lesson)
    let first = grade.remarks.first?.remark
    if first?.words == .mistake(mistake.id) { return [] }
    return [
      problem(
        "wrong-mistake", in: answer,
        ["mistake": .text(mistake.id), "found": .text(first?.name ?? "-")], at: first?.range)
    ]
  }

  private func problem(
    _ name: String, in source: SourceText, _ values: [String: Message.Value],
    at range: SourceRange? = nil
  ) -> FileFinding {
    FileFinding(.lesson(name, at: range ?? SourceRange(0, 0), values), in: source)
  }
}

extension Remark {
  /// What authors know it by: the mistake's id, the rule's, or the generated key.
  package var name: String {
    switch words {
    case .mistake(let id): id
    case .finding(let finding): finding.rule
    case .generated(let key): key
    }
  }
}
