import BuildModel
import Findings
import Folders
import Grading
import Lessons
import Testing

/// Answers that were written from the tasks alone, right ones and wrong ones.
///
/// They lie in `Answers/<lesson>/<step>`; what cannot be told is no mistake on either side.
@Suite struct UnseenAnswersTests {
  private static let project = Folder.onDisk(
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
  private static let answers = Folder.onDisk(
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Answers")

  private static func names(in folder: Folder) -> [String] {
    ((try? folder.list()) ?? []).map(\.name).sorted()
  }

  @Test(arguments: UnseenAnswersTests.names(in: UnseenAnswersTests.answers))
  func `no right answer is refused, and no wrong one passes`(lesson: String) throws {
    let images = BaseImageCatalogue(try Self.project.folder("Images"))
    let course = try #require(Course.load(try Self.project.folder("Lessons")).course)
    let loaded = try #require(LessonLoader(vocabulary: .standard).load(lesson, of: course).lesson)
    let grader = Grader(images: images)
    let folder = try Self.answers.folder(lesson)
    for id in Self.names(in: folder) {
      let step = try #require(loaded.steps.first { $0.id == id })
      for name in Self.names(in: try folder.folder(id)) {
        let bytes = try folder.read("\(id)/\(name)")
        let verdict = grader.grade(SourceText(path: name, bytes: bytes), for: step).verdict
        let refused: Grade.Verdict = name.hasPrefix("right") ? .failed : .passed
        #expect(verdict != refused, "\(lesson)/\(id)/\(name)")
      }
    }
  }
}
