import ArgumentParser
import Findings
import Folders
import Lessons

/// `lesson new ID`: a lesson's folder with everything that belongs in it, to be filled in.
struct LessonNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a new lesson, with TODO where your words belong.",
    discussion: "In a folder without course.yaml it makes a new course too.")

  /// What the learner does, as a flag.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case read, choose, predict, point, order, fill, fix
    var step: Step.Kind { Step.Kind(rawValue: rawValue) ?? .fix }
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: "The lesson's id: small letters, digits and hyphens.")
  var id: String

  @Option(help: "What the learner does: read, choose, predict, point, order, fill, fix.")
  var kind: Kind = .fix

  @Option(
    help: "A Dockerfile to start from; the files beside it become the app.", completion: .file())
  var from: String?

  @Option(help: "A course folder; default: the built-in course.", completion: .directory)
  var course: String?

  func run() throws {
    let program = try Program(common)
    let path = try CourseTools.folder(course, program)
    let folder = "\(path)/\(id)"
    guard isGoodID else {
      program.complain(Message("lesson.bad-id.what", ["key": .text(id)]))
      throw ExitCode(2)
    }
    guard Disk.resolved(folder) == nil else {
      program.complain(Message("command.lesson-exists", ["path": .text(folder)]))
      throw ExitCode(2)
    }
    do {
      guard let text = try courseFile(in: path) else {
        program.complain(Message("lesson.course-unwritable.what"))
        program.complain(Message("lesson.course-unwritable.next", ["key": .text(id)]))
        throw ExitCode(2)
      }
      try make(in: path, folder)
      try Disk.write(text, to: "\(path)/\(Course.file)")
    } catch let error as FolderError {
      program.complain(about: error, path: error.path)
      throw ExitCode(2)
    }
    program.say(Message("lesson.new.made", ["path": .text(folder)]))
    program.say(Message("lesson.new.next", ["path": .text(folder), "id": .text(id)]))
  }

  /// The course's file with the new lesson in it; `nil` where that cannot be written into it.
  private func courseFile(in path: String) throws(FolderError) -> [UInt8]? {
    let file = "\(path)/\(Course.file)"
    let bytes =
      Disk.resolved(file) == nil
      ? Array(LessonTemplate.course.utf8) : try Disk.read(file, limit: 1 << 20)
    return CourseFileEdit(bytes).adding(id)
  }

  private var isGoodID: Bool {
    !id.isEmpty
      && id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  private func make(in path: String, _ folder: String) throws(FolderError) {
    let isNew = Disk.resolved("\(path)/\(Course.file)") == nil
    let languages = isNew ? ["en"] : Course.load(.onDisk(path)).course?.languages ?? ["en"]
    let template = LessonTemplate(
      id: id, kind: kind.step, start: try startText(), hasApp: from != nil, languages: languages)
    let app = try appFiles(except: path)
    for (file, bytes) in template.files.map({ ($0.0, Array($0.1.utf8)) }) + app {
      let target = "\(folder)/\(file)"
      if let slash = target.lastIndex(of: "/") { try Disk.makeFolder(String(target[..<slash])) }
      try Disk.write(bytes, to: target)
    }
    if from != nil { try Disk.makeFolder("\(folder)/app") }
  }

  private func startText() throws(FolderError) -> String? {
    guard let from else { return nil }
    return String(decoding: try Disk.read(from, shownAs: from, limit: 1 << 20), as: UTF8.self)
  }

  /// What never belongs in a lesson.
  private static let leftOut: Set<String> = [".git", ".env", "node_modules", Course.file]

  /// The files beside the Dockerfile, read before anything is written: the course may lie among them.
  private func appFiles(except course: String) throws(FolderError) -> [(String, [UInt8])] {
    guard let from else { return [] }
    let slash = from.lastIndex(of: "/")
    let place = slash.map { String(from[..<$0]) } ?? "."
    let name = slash.map { String(from[from.index(after: $0)...]) } ?? from
    var files: [(String, [UInt8])] = []
    try collect(
      .onDisk(place), "", except: LessonNew.leftOut.union([name]), Disk.resolved(course),
      below: Disk.resolved(place) ?? place, into: &files)
    return files
  }

  private func collect(
    _ folder: Folder, _ inner: String, except: Set<String>, _ course: String?, below root: String,
    into files: inout [(String, [UInt8])]
  ) throws(FolderError) {
    for entry in try folder.list(inner) where !except.contains(entry.name) {
      let name = inner.isEmpty ? entry.name : "\(inner)/\(entry.name)"
      switch entry.kind {
      case .directory:
        // The course itself, and lessons of it, are no app.
        let isLesson = Disk.size(of: "\(root)/\(name)/lesson.yaml") != nil
        guard "\(root)/\(name)" != course, !isLesson else { continue }
        try collect(folder, name, except: except, course, below: root, into: &files)
      case .file: files.append(("app/\(name)", try folder.read(name)))
      case .symbolicLink, .other: continue
      }
    }
  }
}
