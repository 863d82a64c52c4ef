import Findings
import Folders
import Grading
import Lessons
import Testing

/// `Lessons/REFERENCE.md` says what the program reads: every word is there, every example is understood.
@Suite struct ReferencePageTests {
  private let page: String

  init() throws {
    let project = Folder.onDisk(
      "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
    page = String(decoding: try project.read("Lessons/REFERENCE.md"), as: UTF8.self)
  }

  /// The code blocks of a kind, such as `yaml check`.
  private func examples(_ kind: String) -> [String] {
    page.split(separator: "```\(kind)\n").dropFirst().compactMap {
      $0.split(separator: "\n```").first.map(String.init)
    }
  }

  private func problems(ofStep yaml: String) -> [String] {
    let files = [
      "course.yaml": "format: 1\nid: c\nlessons: [l]\n",
      "l/lesson.yaml": "format: 1\nid: l\n\(yaml)\n", "l/text.en.md": "# T\n",
      "l/start/Dockerfile": "FROM scratch\n", "l/solution/Dockerfile": "FROM scratch\n",
    ]
    guard let course = Course.load(.inMemory(files)).course else { return ["no course"] }
    return LessonLoader(vocabulary: .standard).load("l", of: course).problems
      .filter { $0.source.path.hasSuffix("lesson.yaml") }
      .map { "\($0.finding.rule) \($0.finding.values)" }
  }

  @Test func `every word of a check has a heading`() {
    let headings = page.split(separator: "\n").filter { $0.hasPrefix("### ") }
    let words = Set(
      headings.flatMap { $0.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 } }
        .map { String($0.element) })
    for word in CheckWord.names { #expect(words.contains(word), "\(word)") }
  }

  @Test func `every kind, reason and property is named`() {
    for kind in Step.Kind.allCases { #expect(page.contains("| `\(kind.rawValue)` |")) }
    let standard = LessonVocabulary.standard
    let properties = Check.BaseProperty.names
    for name in standard.reasons + standard.vendors + properties {
      #expect(page.contains("`\(name)`"), "\(name)")
    }
  }

  @Test func `every example of a check is read`() {
    let checks = examples("yaml check")
    #expect(checks.count >= 20)
    for check in checks {
      let indented = check.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n")
      #expect(
        problems(ofStep: "kind: fix\ngoals:\n  - id: g\n    check:\n\(indented)") == [], "\(check)")
    }
  }

  @Test func `every example of a step and of a course is read`() {
    let steps = examples("yaml step")
    #expect(steps.count >= 7)
    for step in steps { #expect(problems(ofStep: step) == [], "\(step)") }
    for course in examples("yaml course") {
      #expect(Course.load(.inMemory(["course.yaml": course])).problems.isEmpty)
    }
  }
}
