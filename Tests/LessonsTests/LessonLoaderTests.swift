import Findings
import Folders
import Lessons
import Testing

private let vocabulary = LessonVocabulary(
  rules: ["runs-as-root"], reasons: ["no-command"], keywords: ["CMD", "COPY"],
  vendors: ["google-distroless"], bytes: { Int($0) })

private let good = [
  "course.yaml": "format: 1\nid: c\nlanguages: [en]\nlessons: [l]\n",
  "l/lesson.yaml": """
  format: 1
  id: l
  kind: fix
  goals:
    - id: two
      points: 2
      check: { stages: at least 2 }
  mistakes:
    - id: one
      goal: two
      when: { stages: 1 }
  """,
  "l/text.en.md":
    "# Title\n\nHello.\n\n## task\nDo `x`.\n\n## goal two\nTwo.\n\n## mistake one\nLine {line}.\n\n## after\nDone.\n",
  "l/start/Dockerfile": "FROM a\n", "l/solution/Dockerfile": "FROM a\nFROM b\n",
]

private func load(_ changes: [String: String?], languages: [String] = ["en"]) -> LessonLoader.Loaded
{
  var files = good
  files["course.yaml"] =
    "format: 1\nid: c\nlanguages: [\(languages.joined(separator: ", "))]\nlessons: [l]\n"
  for (path, text) in changes { files.updateOrRemove(path, text) }
  guard let course = Course.load(.inMemory(files)).course else {
    return .init(lesson: nil, problems: [])
  }
  return LessonLoader(vocabulary: vocabulary).load("l", of: course)
}

private func rules(_ loaded: LessonLoader.Loaded) -> [String] {
  loaded.problems.map(\.finding.rule)
}

private func lessonYAML(replacing old: String, with new: String) -> [String: String?] {
  let text = good["l/lesson.yaml"] ?? ""
  let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
  return ["l/lesson.yaml": parts.joined(separator: new)]
}

@Suite struct LessonLoaderTests {
  @Test func `reads a lesson`() throws {
    let loaded = load([:])
    #expect(loaded.problems.isEmpty)
    let lesson = try #require(loaded.lesson)
    #expect(lesson.points == 2)
    #expect(lesson.texts["en"]?.title == "Title")
    #expect(lesson.texts["en"]?.introduction == "Hello.")
    #expect(lesson.texts["en"]?["goal two"] == "Two.")
  }

  @Test(arguments: [
    ("kind: fix", "kind: fxi", "lesson-unknown-value-guess"),
    ("points: 2", "pionts: 2", "lesson-unknown-key-guess"),
    ("points: 2", "points: many", "lesson-wrong-type"),
    ("stages: at least 2", "stags: 2", "lesson-unknown-key-guess"),
    ("stages: at least 2", "stages: lots", "lesson-wrong-type"),
    ("format: 1", "format: 9", "lesson-newer-format"),
    ("goal: two", "goal: tow", "lesson-unknown-goal-guess"), ("id: l\n", "", "lesson-missing-key"),
    ("stages: at least 2", "rule: runs-as-roto", "lesson-unknown-value-guess"),
    ("stages: at least 2", "base: distrolss", "lesson-unknown-value-guess"),
    ("stages: at least 2", "all: 3", "lesson-wrong-type"),
    ("kind: fix", "kind: a: b", "yaml-colon-in-value"),
  ])
  func `says what is wrong in lesson.yaml, and where`(old: String, new: String, rule: String) throws
  {
    let loaded = load(lessonYAML(replacing: old, with: new))
    #expect(loaded.lesson == nil)
    let problem = try #require(
      loaded.problems.first { $0.finding.rule == rule }, "\(rules(loaded))")
    #expect(problem.source.path.hasSuffix("lesson.yaml"))
  }

  @Test func `keeps every problem, not only the first`() {
    let text = (good["l/lesson.yaml"] ?? "") + "\nkolor: 1\nsise: 2\n"
    #expect(
      rules(load(["l/lesson.yaml": text])).filter { $0.hasPrefix("lesson-unknown-key") }.count == 2)
  }

  @Test func `holds the prose against goals and mistakes`() {
    let text = "# T\n\n## task\nx\n\n## gaol two\nTwo.\n\n## mistake one\n{lin} `a`\n"
    let loaded = load(["l/text.en.md": text])
    #expect(
      Set(rules(loaded)) == [
        "lesson-missing-heading", "lesson-stray-heading-guess", "lesson-unknown-placeholder",
      ])
    #expect(loaded.lesson != nil, "prose with gaps can still be taught")
  }

  @Test(arguments: [
    ("Image me mein hai.", "lesson-hinglish-spelling"), ("Aap likho.", "lesson-hinglish-register"),
    ("Yeh छवि hai.", "lesson-hinglish-letters"), ("Yeh “image” hai.", "lesson-hinglish-sign"),
    ("Yeh apne aap hota hai.", ""), ("`mein` code hai.", ""), ("<!-- ok: mein -->\n\nmein", ""),
    ("Image \(String(repeating: "bahut ", count: 22)) badi hai.", "lesson-hinglish-long"),
  ])
  func `Hinglish is held against its spelling and register`(_ prose: String, _ rule: String) {
    let other = (good["l/text.en.md"] ?? "").split(separator: "\n## goal").joined(
      separator: "\n\(prose)\n\n## goal")
    let loaded = load(["l/text.hi-en.md": other], languages: ["en", "hi-en"])
    let found = Set(rules(loaded).filter { $0.hasPrefix("lesson-hinglish") })
    #expect(found == (rule.isEmpty ? [] : [rule]))
  }

  @Test(arguments: [("{Line}", 1), ("{FOUND}", 1), ("{line}", 0), ("`${PORT}`", 0), ("{a b}", 0)])
  func `tells placeholders from other braces`(_ braces: String, _ count: Int) {
    let text = (good["l/text.en.md"] ?? "") + "\n## mistake one\nSeen \(braces).\n"
    let found = rules(load(["l/text.en.md": text])).filter { $0 == "lesson-unknown-placeholder" }
    #expect(found.count == count)
  }

  @Test func `finds code that differs between languages, and a language that is missing`() {
    let other = (good["l/text.en.md"] ?? "").split(separator: "`x`").joined(separator: "`y`")
    #expect(
      rules(load(["l/text.hi-en.md": other], languages: ["en", "hi-en"])) == ["lesson-code-differs"]
    )
    let loaded = load([:], languages: ["en", "hi-en"])
    #expect(loaded.lesson != nil)
    #expect(rules(loaded) == ["lesson-file-not-found"])
  }

  @Test func `headings inside code are none`() throws {
    let text = (good["l/text.en.md"] ?? "") + "\n```dockerfile\n## goal fake\n```\n"
    #expect(load(["l/text.en.md": text]).problems.isEmpty)
  }

  @Test func `a missing file is told by name`() {
    #expect(rules(load(["l/solution/Dockerfile": String?.none])) == ["lesson-file-not-found"])
  }
}

@Suite struct CourseTests {
  @Test(arguments: [
    ("format: 2\nid: c\nlessons: [l]\n", "lesson-newer-format"),
    ("id: c\nlessons: [l]\n", "lesson-missing-key"),
    ("format: 1\nid: c\nlesons: [l]\n", "lesson-unknown-key-guess"),
    ("format: 1\n\tid: c\n", "yaml-tab"),
  ])
  func `refuses what it cannot read, with the place`(text: String, rule: String) {
    let loaded = Course.load(.inMemory(["course.yaml": text]))
    #expect(loaded.problems.map(\.finding.rule).contains(rule))
  }

  @Test func `a folder without a course says so`() {
    let loaded = Course.load(.inMemory([:]))
    #expect(loaded.course == nil)
    #expect(loaded.problems.count == 1)
  }
}

extension [String: String] {
  fileprivate mutating func updateOrRemove(_ key: String, _ value: String?) { self[key] = value }
}
