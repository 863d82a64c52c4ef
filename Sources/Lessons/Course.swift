package import Findings
package import Folders
import MarkedYAML

/// A folder of lessons with an order.
package struct Course: Sendable {
  package let id: String
  package let version: String
  package let languages: [String]
  package let sourceLanguage: String
  /// In the order in which they are taken.
  package let lessonIDs: [String]
  package let folder: Folder

  package static let file = "course.yaml"

  /// What came of reading a course's file.
  package struct Loaded: Sendable {
    package var course: Course?
    package var problems: [FileFinding]
  }

  /// Reads `course.yaml`; the lessons themselves are read when they are needed.
  package static func load(_ folder: Folder) -> Loaded {
    let path = "\(folder.path)/\(file)"
    let source: SourceText
    do throws(FolderError) {
      source = SourceText(path: path, bytes: try folder.read(file))
    } catch {
      let finding = Finding.lesson(
        "file-\(error.name)", at: SourceRange(0, 0), ["file": .text(path)])
      return Loaded(
        course: nil, problems: [FileFinding(finding, in: SourceText(path: path, bytes: []))])
    }
    do throws(YAMLProblem) {
      return read(try YAMLReader.read(source.bytes), source, folder)
    } catch {
      return Loaded(course: nil, problems: [FileFinding(error.finding, in: source)])
    }
  }

  private static func read(
    _ node: YAMLNode, _ source: SourceText, _ folder: Folder
  ) -> Loaded {
    var problems: [Finding] = []
    let known = ["format", "id", "languages", "lessons", "source-language", "version"]
    for field in node.fields where !known.contains(field.key) {
      problems.append(
        .unknownLessonWord("unknown-key", field.key, at: field.keyRange, in: known))
    }
    for key in ["format", "id", "lessons"] where node[key] == nil {
      problems.append(.lesson("missing-key", at: node.range, ["key": .text(key)]))
    }
    if let format = node["format"], format.text != "1" {
      problems.append(
        .lesson(
          "newer-format", at: format.range, ["found": .text(format.text ?? ""), "known": "1"])
      )
      return Loaded(course: nil, problems: problems.map { FileFinding($0, in: source) })
    }
    let course = Course(
      id: node["id"]?.text ?? "", version: node["version"]?.text ?? "",
      languages: node["languages"]?.texts ?? ["en"],
      sourceLanguage: node["source-language"]?.text ?? "en",
      lessonIDs: node["lessons"]?.texts ?? [], folder: folder)
    return Loaded(
      course: course.lessonIDs.isEmpty ? nil : course,
      problems: problems.map { FileFinding($0, in: source) })
  }
}
