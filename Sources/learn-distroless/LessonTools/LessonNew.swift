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

  @Option(help: "A Dockerfile to start from; the files beside it become the app.")
  var from: String?

  @Option(help: "A course folder; default: the course that comes along.")
  var course: String?

  func run() throws {
    let program = try Program(common)
    let path = course ?? "\(program.contentPath)/Lessons"
    let folder = "\(path)/\(id)"
    guard isGoodID else {
      program.complain(Message("lesson.bad-id.what", ["key": .text(id)]))
      throw ExitCode(2)
    }
    guard Disk.resolved(folder) == nil else {
      program.complain(Message("command.lesson-exists", ["path": .text(folder)]))
      throw ExitCode(2)
    }
    do throws(FolderError) {
      try make(in: path, folder)
    } catch {
      program.complain(about: error, path: error.path)
      throw ExitCode(2)
    }
    program.say(Message("lesson.new.made", ["path": .text(folder)]))
    program.say(Message("lesson.new.next", ["path": .text(folder), "id": .text(id)]))
  }

  private var isGoodID: Bool {
    !id.isEmpty
      && id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  private func make(in path: String, _ folder: String) throws(FolderError) {
    let courseFile = "\(path)/\(Course.file)"
    let isNew = Disk.resolved(courseFile) == nil
    let text =
      isNew
      ? LessonTemplate.course
      : String(decoding: try Disk.read(courseFile, limit: 1 << 20), as: UTF8.self)
    let languages = isNew ? ["en"] : Course.load(.onDisk(path)).course?.languages ?? ["en"]
    let template = LessonTemplate(
      id: id, kind: kind.step, start: try startText(), hasApp: from != nil, languages: languages)
    for (file, text) in template.files {
      let target = "\(folder)/\(file)"
      if let slash = target.lastIndex(of: "/") { try Disk.makeFolder(String(target[..<slash])) }
      try Disk.write(Array(text.utf8), to: target)
    }
    try copyApp(to: "\(folder)/app")
    try Disk.write(Array(LessonTemplate.adding(id, to: text).utf8), to: courseFile)
  }

  private func startText() throws(FolderError) -> String? {
    guard let from else { return nil }
    return String(decoding: try Disk.read(from, shownAs: from, limit: 1 << 20), as: UTF8.self)
  }

  /// The files beside the Dockerfile, without what never belongs in a lesson.
  private func copyApp(to target: String) throws(FolderError) {
    guard let from else { return }
    let slash = from.lastIndex(of: "/")
    let source = Folder.onDisk(slash.map { String(from[..<$0]) } ?? ".")
    let name = slash.map { String(from[from.index(after: $0)...]) } ?? from
    try Disk.makeFolder(target)
    try copy(source, "", to: target, except: [name, ".git", "node_modules"])
  }

  private func copy(
    _ folder: Folder, _ inner: String, to target: String, except: Set<String>
  ) throws(FolderError) {
    for entry in try folder.list(inner) where !except.contains(entry.name) {
      let name = inner.isEmpty ? entry.name : "\(inner)/\(entry.name)"
      switch entry.kind {
      case .directory:
        try Disk.makeFolder("\(target)/\(name)")
        try copy(folder, name, to: target, except: except)
      case .file: try Disk.write(try folder.read(name), to: "\(target)/\(name)")
      case .symbolicLink, .other: continue
      }
    }
  }
}
