package import Findings
import Folders
import MarkedYAML

/// Reads lesson folders; never prints, writes or grades.
package struct LessonLoader: Sendable {
  private let vocabulary: LessonVocabulary
  private let checksTexts: Bool

  /// Texts are checked for authors; who only shows a lesson starts faster without.
  package init(vocabulary: LessonVocabulary, checksTexts: Bool = true) {
    self.vocabulary = vocabulary
    self.checksTexts = checksTexts
  }

  /// A lesson as far as it could be read, and everything that is wrong with its files.
  package struct Loaded: Sendable {
    /// `nil` where something is missing that no lesson can do without.
    package var lesson: Lesson?
    package var problems: [FileFinding]

    package init(lesson: Lesson?, problems: [FileFinding]) {
      self.lesson = lesson
      self.problems = problems
    }
  }

  /// Reads one lesson of a course.
  package func load(_ id: String, of course: Course) -> Loaded {
    do throws(FolderError) {
      return load(try course.folder.folder(id), id: id, of: course)
    } catch {
      let finding = Finding.lesson(
        "file-\(error.name)", at: course.range(of: id), ["file": .text(id)])
      return Loaded(lesson: nil, problems: [FileFinding(finding, in: course.source)])
    }
  }

  private func load(_ folder: Folder, id: String, of course: Course) -> Loaded {
    var files = LessonFiles(folder: folder)
    guard let source = files.read("lesson.yaml") else {
      return Loaded(lesson: nil, problems: files.problems)
    }
    let node: YAMLNode
    do throws(YAMLProblem) { node = try YAMLReader.read(source.bytes) } catch {
      return Loaded(lesson: nil, problems: [FileFinding(error.finding, in: source)])
    }
    var reader = LessonReader(node, vocabulary: vocabulary)
    let fields = reader.read()
    files.report(reader.problems, in: source)
    if !fields.id.isEmpty, fields.id != id {
      files.report(
        [
          .lesson(
            "id-is-not-folder", at: node["id"]?.range ?? SourceRange(0, 0),
            ["key": .text(fields.id), "guess": .text(id)])
        ], in: source)
    }
    let texts = files.texts(in: course.languages)
    let steps = fields.steps.enumerated().compactMap { index, step in
      self.step(step, isFirst: index == 0, of: id, in: course, texts, source, &files)
    }
    guard steps.count == fields.steps.count, !steps.isEmpty,
      !reader.problems.contains(where: { $0.severity == .error })
    else { return Loaded(lesson: nil, problems: files.problems) }
    let lesson = Lesson(
      id: id, teaches: fields.teaches, needs: fields.needs,
      needsRange: fields.needsRange ?? SourceRange(0, 0), minutes: fields.minutes,
      steps: steps, texts: texts, folder: folder, source: source,
      sourceLanguage: course.sourceLanguage)
    let textProblems = checksTexts ? LessonTextCheck(lesson).problems : []
    return Loaded(lesson: lesson, problems: files.problems + textProblems)
  }

  private func step(
    _ fields: StepReader.Fields, isFirst: Bool, of lesson: String, in course: Course,
    _ texts: [String: LessonText], _ source: SourceText, _ files: inout LessonFiles
  ) -> Step? {
    let kind = fields.kind
    let start = files.dockerfile(
      "start", given: fields.start, step: fields.id,
      isNeeded: kind.isExercise || kind == .predict || kind == .point)
    let solution = files.dockerfile(
      "solution", given: fields.solution, step: fields.id, isNeeded: kind.isExercise)
    guard let start, let solution else { return nil }
    let folder = fields.id.isEmpty ? files.folder : (try? files.folder.folder(fields.id))
    return Step(
      id: fields.id, lessonID: lesson, kind: kind, question: fields.question, goals: fields.goals,
      mistakes: fields.mistakes, hints: fields.hints, commands: fields.commands,
      sizes: fields.sizes, start: start, solution: solution,
      app: files.app(fields.context, source),
      texts: texts.mapValues { $0.scoped(to: fields.id, isFirst: isFirst) },
      sourceLanguage: course.sourceLanguage, folder: folder ?? files.folder)
  }
}

/// The files of one lesson, and what is wrong with them.
struct LessonFiles {
  let folder: Folder
  private(set) var problems: [FileFinding] = []

  init(folder: Folder) { self.folder = folder }

  mutating func report(_ findings: [Finding], in source: SourceText) {
    problems += findings.map { FileFinding($0, in: source) }
  }

  mutating func read(_ file: String) -> SourceText? {
    let path = "\(folder.path)/\(file)"
    do throws(FolderError) { return SourceText(path: path, bytes: try folder.read(file)) } catch {
      report(
        [.lesson("file-\(error.name)", at: SourceRange(0, 0), ["file": .text(path)])],
        in: SourceText(path: path, bytes: []))
      return nil
    }
  }

  /// The file of that role: where the step says, in the step's folder, or in the lesson's.
  ///
  /// Empty where a step can do without; `nil` where it cannot.
  mutating func dockerfile(
    _ role: String, given: String?, step: String, isNeeded: Bool
  ) -> SourceText? {
    if let given { return read(given) }
    let shared = "\(role)/Dockerfile"
    let own = step.isEmpty ? shared : "\(step)/\(shared)"
    if folder.contains(own) { return read(own) }
    if isNeeded { return read(step.isEmpty || !folder.contains(shared) ? own : shared) }
    return SourceText(path: "\(folder.path)/\(own)", bytes: [])
  }

  mutating func texts(in languages: [String]) -> [String: LessonText] {
    var texts: [String: LessonText] = [:]
    for language in languages {
      guard let source = read("text.\(language).md") else { continue }
      if String(validating: source.bytes, as: UTF8.self) == nil {
        report([.lesson("text-not-utf8", at: SourceRange(0, 0))], in: source)
        continue
      }
      var reader = LessonTextReader()
      texts[language] = reader.read(source, language: language)
      report(reader.problems, in: source)
    }
    return texts
  }

  mutating func app(_ name: String?, _ source: SourceText) -> Folder? {
    guard let name else { return nil }
    if folder.contains(name), let app = try? folder.folder(name) { return app }
    report(
      [.lesson("missing-file", at: SourceRange(0, 0), ["file": .text("\(folder.path)/\(name)")])],
      in: source)
    return nil
  }
}
