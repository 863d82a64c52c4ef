package import Findings
package import Folders
import MarkedYAML

/// A folder of lessons with an order.
package struct Course: Sendable {
  /// The format of course and lesson files that is read.
  package static let format = "1"

  package let id: String
  package let version: String
  package let languages: [String]
  package let sourceLanguage: String
  /// In the order in which they are taken.
  package let lessonIDs: [String]
  package let folder: Folder
  /// `course.yaml`.
  package let source: SourceText
  private let ranges: [String: SourceRange]

  package static let file = "course.yaml"

  /// What came of reading a course's file.
  package struct Loaded: Sendable {
    package var course: Course?
    package var problems: [FileFinding]
  }

  /// Where the course's file names a lesson.
  package func range(of lesson: String) -> SourceRange { ranges[lesson] ?? SourceRange(0, 0) }

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

  private static let keys = [
    "format", "id", "languages", "lessons", "source-language", "version",
  ]

  private static func read(
    _ node: YAMLNode, _ source: SourceText, _ folder: Folder
  ) -> Loaded {
    var fields = YAMLFieldReader(vocabulary: .none)
    func loaded(_ course: Course?) -> Loaded {
      Loaded(course: course, problems: fields.problems.map { FileFinding($0, in: source) })
    }
    if let format = fields.required("format", of: node), format.text != Course.format {
      fields.report(
        "newer-format", at: format.range,
        ["found": .text(format.text ?? ""), "known": .text(Course.format)])
      return loaded(nil)
    }
    fields.checkKeys(of: node, in: keys)
    let id = fields.id(of: node) ?? ""
    let list = fields.required("lessons", of: node)
    let items = list.map { fields.items($0) } ?? []
    let ids = items.compactMap { fields.text($0) }
    for (index, lesson) in ids.enumerated() where ids[..<index].contains(lesson) {
      fields.report("duplicate-id", at: items[index].range, ["key": .text(lesson)])
    }
    let languages = node["languages"]?.texts ?? ["en"]
    let sourceLanguage = node["source-language"]?.text ?? languages.first ?? "en"
    for code in [sourceLanguage] + languages where !isLanguageCode(code) {
      fields.report(
        "bad-language", at: (node["languages"] ?? node).range, ["key": .text(code)])
    }
    if !languages.contains(sourceLanguage) {
      fields.unknown(
        "unknown-value", sourceLanguage, at: (node["source-language"] ?? node).range,
        in: languages)
    }
    if ids.isEmpty, fields.problems.isEmpty {
      fields.report("no-lessons", at: (list ?? node).range)
    }
    if ids.isEmpty || id.isEmpty { return loaded(nil) }
    return loaded(
      Course(
        id: id, version: node["version"]?.text ?? "", languages: languages,
        sourceLanguage: sourceLanguage, lessonIDs: ids, folder: folder, source: source,
        ranges: Dictionary(zip(ids, items.map(\.range)), uniquingKeysWith: { first, _ in first })))
  }

  /// A code names files: letters, digits and hyphens.
  private static func isLanguageCode(_ code: String) -> Bool {
    !code.isEmpty && code.utf8.count <= 16
      && code.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }
}
