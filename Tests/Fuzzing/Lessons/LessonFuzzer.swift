import BuildModel
import Findings
import Folders
import Grading
import Lessons
import Localisation

/// Tries one input as the files of a lesson: what stands before a NUL is `lesson.yaml`, then `course.yaml`,
/// then the text, then the start file, and then a PO file.
///
/// Whatever the bytes are, loading ends, every problem lies inside its file, and what was loaded can be proved.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLesson(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let parts = bytes.split(separator: 0, maxSplits: 4, omittingEmptySubsequences: false)
  func part(_ index: Int, _ usual: String) -> String {
    parts.count > index ? String(decoding: parts[index], as: UTF8.self) : usual
  }
  let folder = Folder.inMemory([
    "course.yaml": part(1, "format: 1\nid: c\nlessons: [l]\n"), "l/lesson.yaml": part(0, ""),
    "l/text.en.md": part(2, "# T\n\n## task\n\nx\n"),
    "l/start/Dockerfile": part(3, "FROM scratch\n"), "l/solution/Dockerfile": "FROM scratch\n",
  ])
  let po = POFile(Array(part(4, "").utf8))
  for problem in po.problems { precondition(problem.line >= 1) }
  let loaded = Course.load(folder)
  check(loaded.problems)
  guard let course = loaded.course else { return 0 }
  for id in course.lessonIDs.prefix(4) {
    let lesson = LessonLoader(vocabulary: .standard).load(id, of: course)
    check(lesson.problems)
    guard let lesson = lesson.lesson else { continue }
    check(CourseCheck(course, [lesson]).problems)
    check(LessonProof(lesson, images: BaseImageCatalogue(.inMemory([:]))).run().problems)
  }
  return 0
}

private func check(_ problems: [FileFinding]) {
  for problem in problems {
    let range = problem.finding.range
    precondition(0 <= range.lowerBound && range.upperBound <= problem.source.bytes.count)
    _ = LineTable(problem.source.bytes).position(at: range.lowerBound)
  }
}
