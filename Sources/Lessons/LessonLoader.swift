package import Findings
package import Folders
import MarkedYAML

/// Reads lesson folders; never prints, writes or grades.
package struct LessonLoader: Sendable {
  private let vocabulary: LessonVocabulary

  package init(vocabulary: LessonVocabulary) { self.vocabulary = vocabulary }

  /// A lesson as far as it could be read, and everything that is wrong with its files.
  package struct Loaded: Sendable {
    /// `nil` where something is missing that no lesson can do without.
    package var lesson: Lesson?
    package var problems: [FileFinding]
  }

  /// Reads one lesson of a course.
  package func load(_ id: String, of course: Course) -> Loaded {
    do throws(FolderError) {
      return load(try course.folder.folder(id), languages: course.languages)
    } catch {
      let file = SourceText(path: "\(course.folder.path)/\(Course.file)", bytes: [])
      let finding = Finding.lesson("file-\(error.name)", at: SourceRange(0, 0), ["file": .text(id)])
      return Loaded(lesson: nil, problems: [FileFinding(finding, in: file)])
    }
  }

  /// Reads the lesson in a folder.
  package func load(_ folder: Folder, languages: [String]) -> Loaded {
    var problems: [FileFinding] = []
    guard let source = read("lesson.yaml", in: folder, &problems) else {
      return Loaded(lesson: nil, problems: problems)
    }
    let node: YAMLNode
    do throws(YAMLProblem) { node = try YAMLReader.read(source.bytes) } catch {
      return Loaded(lesson: nil, problems: [FileFinding(error.finding, in: source)])
    }
    var reader = LessonReader(node, vocabulary: vocabulary)
    let fields = reader.read()
    problems += reader.problems.map { FileFinding($0, in: source) }
    let texts = self.texts(in: folder, languages, &problems)
    guard let start = read("start/Dockerfile", in: folder, &problems),
      let solution = read("solution/Dockerfile", in: folder, &problems),
      !reader.problems.contains(where: { $0.severity == .error })
    else { return Loaded(lesson: nil, problems: problems) }
    var lesson = Lesson(
      id: fields.id, kind: fields.kind, teaches: fields.teaches, needs: fields.needs,
      minutes: fields.minutes, goals: fields.goals, mistakes: fields.mistakes,
      hints: fields.hints, commands: fields.commands, sizes: fields.sizes, start: start,
      solution: solution, app: nil, texts: texts, folder: folder)
    lesson.app = app(fields.context, in: folder, source, &problems)
    problems += LessonTextCheck(lesson).problems
    return Loaded(lesson: lesson, problems: problems)
  }

  private func texts(
    in folder: Folder, _ languages: [String], _ problems: inout [FileFinding]
  ) -> [String: LessonText] {
    var texts: [String: LessonText] = [:]
    for language in languages {
      guard let source = read("text.\(language).md", in: folder, &problems) else { continue }
      var reader = LessonTextReader()
      texts[language] = reader.read(source)
      problems += reader.problems.map { FileFinding($0, in: source) }
    }
    return texts
  }

  private func app(
    _ name: String?, in folder: Folder, _ source: SourceText, _ problems: inout [FileFinding]
  ) -> Folder? {
    guard let name else { return nil }
    if folder.contains(name), let app = try? folder.folder(name) { return app }
    let path = "\(folder.path)/\(name)"
    problems.append(
      FileFinding(
        Finding.lesson("missing-file", at: SourceRange(0, 0), ["file": .text(path)]), in: source))
    return nil
  }

  private func read(
    _ file: String, in folder: Folder, _ problems: inout [FileFinding]
  ) -> SourceText? {
    let path = "\(folder.path)/\(file)"
    do throws(FolderError) { return SourceText(path: path, bytes: try folder.read(file)) } catch {
      problems.append(
        FileFinding(
          Finding.lesson("file-\(error.name)", at: SourceRange(0, 0), ["file": .text(path)]),
          in: SourceText(path: path, bytes: [])))
      return nil
    }
  }
}
