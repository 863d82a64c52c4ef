import BuildModel
import DockerfileSyntax
import Findings
import Folders
import Grading
import Lessons
import Localisation
import Testing

private let project = Folder.onDisk(
  "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
private let images = BaseImageCatalogue((try? project.folder("Images")) ?? .inMemory([:]))
private let loader = LessonLoader(vocabulary: .standard)

private func course() throws -> Course {
  try #require(Course.load(try project.folder("Lessons")).course)
}

private func lesson(_ id: String) throws -> Lesson {
  try #require(loader.load(id, of: try course()).lesson)
}

private func step(_ id: String) throws -> Step { try #require(try lesson(id).steps.last) }

/// The course proves itself: what `lesson check` and `lesson test` say of our own lessons.
@Suite struct CourseProofTests {
  @Test func `every lesson file is clean in both languages`() throws {
    let course = try course()
    #expect(course.languages == ["en", "hi-en"])
    for id in course.lessonIDs { #expect(loader.load(id, of: course).problems.isEmpty, "\(id)") }
  }

  @Test func `every sample shows what it is named for`() throws {
    for id in try course().lessonIDs {
      let result = LessonProof(try lesson(id), images: images).run()
      #expect(result.samples > 5)
      #expect(result.problems.map { "\($0.source.path): \($0.finding.values)" } == [])
    }
  }

  @Test func `a lesson that does not hold is not proved`() throws {
    var broken = try lesson("node-distroless")
    let last = broken.steps.indices.last ?? 0
    broken.steps[last].solution = broken.steps[last].start
    broken.steps[last].mistakes.removeAll { $0.id == "one-stage" }
    let rules = Set(LessonProof(broken, images: images).run().problems.map(\.finding.rule))
    #expect(rules.isSuperset(of: ["lesson-solution-fails", "lesson-stray-sample"]))
  }
}

@Suite struct GraderTests {
  private func grade(_ text: String) throws -> Grade {
    Grader(images: images).grade(SourceText(text), for: try step("node-distroless"))
  }

  private let build = """
    FROM node:24 AS build
    WORKDIR /app
    COPY . .
    RUN npm ci && npm run build && npm prune --omit=dev

    """

  @Test func `a draft that Docker cannot read is told first and costs nothing else`() throws {
    let grade = try grade("FORM node:24\nCOPY x\n")
    #expect(grade.verdict == .failed)
    #expect(grade.syntaxProblems.count == 3)
    #expect(grade.remarks.isEmpty)
  }

  @Test func `one cause gets one remark`() throws {
    let grade = try grade(try step("node-distroless").start.text)
    #expect(grade.remarks.map(\.remark.name) == ["one-stage", "grade.base.distroless"])
    #expect(grade.points == 4)
  }

  @Test func `an unknown image is undecided, not wrong`() throws {
    let grade = try grade(
      build
        + "FROM registry.example.org/node-runtime:24\nCOPY --from=build /app /app\nCMD [\"/app/dist/server.js\"]\n"
    )
    #expect(grade.verdict == .undecided)
    #expect(grade.remarks.isEmpty)
  }

  @Test func `remarks carry the values that texts name`() throws {
    let grade = try grade(
      build
        + "FROM gcr.io/distroless/nodejs24-debian13\nWORKDIR /app\nCOPY --from=build /app .\nCMD [\"node\", \"dist/server.js\"]\n"
    )
    let remark = try #require(grade.remarks.first?.remark)
    #expect(remark.words == .mistake("repeats-node"))
    #expect(remark.values["line"] == .number(8))
    #expect(remark.values["found"] == .text("node"))
    #expect(remark.values["message"] == .text("Error: Cannot find module '/app/node'"))
  }

  @Test func `the same answer gets the same grade`() throws {
    let text = try step("node-distroless").solution.text
    let first = try grade(text)
    let second = try grade(text)
    #expect(first.points == first.maximum)
    #expect(first.points == second.points)
    #expect(first.verdict == .passed)
  }
}

@Suite struct FeedbackWordsTests {
  /// Paragraphs are the three parts of a remark: seen, why, next.
  @Test func `every mistake has its three parts in both languages`() throws {
    for id in try course().lessonIDs {
      let lesson = try lesson(id)
      for step in lesson.steps where step.kind.isExercise {
        for (language, text) in step.texts {
          for mistake in step.mistakes {
            let block = try #require(text["mistake \(mistake.id)"])
            let parts = block.split(separator: "\n\n").count
            #expect(parts == 3, "\(step.name), \(language): \(mistake.id)")
          }
          for goal in step.goals where step.kind == .fix {
            #expect(text.hints(for: goal.id).count >= 2, "\(step.name): \(goal.id)")
          }
        }
      }
    }
  }
}
