import BuildModel
import DockerfileSyntax
import Findings
import Folders
import Grading
import Lessons
import Testing

private let project = Folder.onDisk(
  "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
private let images = BaseImageCatalogue((try? project.folder("Images")) ?? .inMemory([:]))

/// What the words of a check mean, each held against answers that say the same in other ways.
@Suite struct CheckMeaningTests {
  private enum Answer: Equatable { case yes, no, unknown }

  /// Judges one check, written as in `lesson.yaml`, for a Dockerfile and an app.
  private func judge(
    _ check: String, _ dockerfile: String, app: [String: String] = [:]
  ) throws -> Answer {
    var files = [
      "course.yaml": "format: 1\nid: c\nlanguages: [en]\nlessons: [l]\n",
      "l/lesson.yaml": """
      format: 1
      id: l
      kind: fix
      context: app
      goals:
        - id: g
          points: 1
          check: \(check)
      """,
      "l/text.en.md": "# L\n\n## task\n\nDo.\n\n## goal g\n\nDone.\n",
      "l/start/Dockerfile": "FROM scratch\n", "l/solution/Dockerfile": "FROM scratch\n",
    ]
    for (path, text) in app { files["l/app/\(path)"] = text }
    let course = try #require(Course.load(.inMemory(files)).course)
    let step = try #require(
      LessonLoader(vocabulary: .standard).load("l", of: course).lesson?.steps.first)
    let grade = Grader(images: images).grade(SourceText(dockerfile), for: step)
    switch try #require(grade.goals.first).outcome {
    case .met: return .yes
    case .notMet, .waiting: return .no
    case .undecided: return .unknown
    }
  }

  @Test(arguments: [
    "RUN npm ci", "RUN npm --no-audit clean-install --omit=dev", "RUN npm ic && npm run build",
    "RUN [\"npm\", \"ci\"]", "RUN <<END\nset -e\nnpm \\\n  ci\nEND",
    "RUN NODE_ENV=production npm ci", "RUN env A=b npm ci", "RUN sh -c 'cd x && npm ci'",
    "RUN if [ -f package-lock.json ]; then npm ci; fi", "RUN --mount=type=cache,target=/c npm ci",
  ])
  func `a command is run however it is written`(_ line: String) throws {
    #expect(try judge("{ runs: npm ci, in: any stage }", "FROM node:24\n\(line)\n") == .yes)
  }

  @Test(arguments: [
    "RUN npm install", "RUN echo npm ci", "RUN npm run ci", "# RUN npm ci\nRUN true",
    "CMD [\"npm\", \"ci\"]", "RUN npm cit",
  ])
  func `another command is not it`(_ line: String) throws {
    #expect(try judge("{ runs: npm ci, in: any stage }", "FROM node:24\n\(line)\n") == .no)
  }

  @Test func `a variable may hide a command`() throws {
    let text = "FROM node:24\nARG INSTALL\nRUN $INSTALL\n"
    #expect(try judge("{ runs: npm ci, in: any stage }", text) == .unknown)
  }

  @Test func `options that a check names must be there`() throws {
    let check = "{ runs: npm ci --omit=dev, in: any stage }"
    #expect(try judge(check, "FROM node:24\nRUN npm ci\n") == .no)
    #expect(try judge(check, "FROM node:24\nRUN npm --omit=dev ci\n") == .yes)
  }

  @Test func `a deleted file is still in its layer`() throws {
    let app = ["docs/a.md": "a", "server.js": ""]
    let check = "{ in-no-layer: docs/a.md }"
    let hidden = "FROM node:24\nWORKDIR /app\nCOPY . .\nRUN rm -r docs\n"
    #expect(try judge(check, hidden, app: app) == .no)
    #expect(try judge("{ absent: docs/a.md }", hidden, app: app) == .yes)
    #expect(try judge(check, "FROM node:24\nCOPY server.js /app/\n", app: app) == .yes)
    let other =
      "FROM node:24 AS a\nCOPY . /a\nRUN rm -r /a/docs\nFROM node:24\nCOPY --from=a /a /a\n"
    #expect(try judge(check, other, app: app) == .yes)
    let chained = "FROM node:24 AS a\nCOPY . /a\nFROM a\nRUN rm -r /a/docs\n"
    #expect(try judge(check, chained, app: app) == .no)
  }

  @Test func `a file under another name is the same file`() throws {
    let app = [".env": "A=b"]
    #expect(try judge("{ absent: .env }", "FROM node:24\nCOPY .env /config\n", app: app) == .no)
  }

  @Test func `a variable's value may hold more than what is asked for`() throws {
    let check = "{ env: JAVA_TOOL_OPTIONS, with: -Xmx128m }"
    #expect(try judge(check, "FROM scratch\nENV JAVA_TOOL_OPTIONS='-Xss1m -Xmx128m'\n") == .yes)
    #expect(try judge(check, "FROM scratch\nENV JAVA_TOOL_OPTIONS=-Xmx512m\n") == .no)
    #expect(try judge(check, "FROM scratch\nENV OTHER=-Xmx128m\n") == .no)
  }

  @Test(arguments: [
    ("node", true), ("node:lts-slim", true), ("node:slim", true), ("node:24", false),
    ("node:current-alpine", true), ("node:lts@sha256:\(String(repeating: "a", count: 64))", false),
    ("gcr.io/distroless/nodejs24-debian13:nonroot", false), ("scratch", false),
  ])
  func `a version is a number or a digest`(_ image: String, _ isWithout: Bool) throws {
    let answer = try judge("{ base: without version }", "FROM \(image)\n")
    #expect(answer == (isWithout ? .yes : .no))
  }

  @Test func `a comment silences no rule in an answer`() throws {
    let text = "# learn-distroless ignore=latest-tag\nFROM node:latest\n"
    #expect(try judge("{ not: { rule: latest-tag } }", text) == .no)
  }

  @Test func `a name that only says where a secret is holds none`() throws {
    let check = "{ not: { rule: secret-in-variable } }"
    #expect(try judge(check, "FROM scratch\nENV DB_PASSWORD_FILE=/run/secrets/db\n") == .yes)
    #expect(try judge(check, "FROM scratch\nENV DB_PASSWORD=hunter2\n") == .no)
  }

  @Test func `nothing starts from a tag that does not exist`() throws {
    let text = "FROM gcr.io/distroless/nodejs24-debian13:24.1\nCMD [\"a.js\"]\n"
    #expect(try judge("{ starts: yes }", text) == .no)
  }
}
