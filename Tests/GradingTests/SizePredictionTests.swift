import BuildModel
import DockerfileSyntax
import Folders
import Grading
import Lessons
import Testing

private let project = Folder.onDisk(
  "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
private let images = BaseImageCatalogue((try? project.folder("Images")) ?? .inMemory([:]))

/// Predictions of an image whose size is known only from below: the base is listed, what is installed is not.
@Suite struct SizePredictionTests {
  private func grader(_ options: String) throws -> QuestionGrader {
    let lesson = """
      format: 1
      id: sizes
      steps:
        - id: guess
          kind: predict
          predict: size
          options: [\(options)]
          start: Dockerfile
      """
    let course = Folder.inMemory([
      "course.yaml":
        "format: 1\nid: course\nversion: 0.1.0\nsource-language: en\nlanguages: [en]\nlessons: [sizes]\n",
      "sizes/lesson.yaml": lesson,
      "sizes/text.en.md": "# Sizes\n\n## guess task\n\nHow large?\n",
      "sizes/Dockerfile": "FROM node:24\nRUN npm install -g somewhat\n",
    ])
    let loaded = try #require(Course.load(course).course)
    let step = try #require(
      LessonLoader(vocabulary: .standard).load("sizes", of: loaded).lesson?.steps.first)
    return try #require(QuestionGrader(step, images: images))
  }

  @Test func `the largest option is right when what is known is nearest to it already`() throws {
    let grader = try grader("160 MB, 400 MB, 1.2 GB")
    #expect(grader.grade(.options(["size-3"])).isPassed)
    #expect(!grader.grade(.options(["size-1"])).isPassed)
  }

  @Test func `a smaller option stays undecided when the unknown part decides`() throws {
    let grader = try grader("160 MB, 1.2 GB, 3 GB")
    for option in ["size-1", "size-2", "size-3"] {
      guard case .undecided = grader.grade(.options([option])).verdict else {
        Issue.record("\(option) was decided")
        continue
      }
    }
  }
}
